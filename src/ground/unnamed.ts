/** What stands in the place of a name: `匿名`, `Jane Doe and others`. */
export const unnamed = /^(?:anonymous|匿名|佚名|more|others|et al\.?)$/i
