/** What asks for the mode that takes any number of inputs, as messages name it. */
export const waysForMany = '-d DIR, --write or --check'
