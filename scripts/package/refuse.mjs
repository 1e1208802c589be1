// `npm pack` in the root: the root holds the workspaces and is private, the package is one of them.
console.error('The root is private. `npm pack -w worldloom` packs Worldloom.')
process.exit(1)
