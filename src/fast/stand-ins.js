// Packages inside the pipeline that the bundle and the tests replace by modules of ours with the same exports.
// Each stand-in says in its own file what it saves and what it must not change.

/** Package name → path of the module that stands in for it. */
export const standIns = {}
