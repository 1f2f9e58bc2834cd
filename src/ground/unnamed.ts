/** What systems print where nobody signed, as a part of a pattern. */
export const unsigned = 'anonymous|super user|匿名|佚名|不[详詳]'

/** What stands in the place of a name: `匿名`, `Jane Doe and others`. */
export const unnamed = new RegExp(String.raw`^(?:${unsigned}|more|others|et al\.?)$`, 'i')
