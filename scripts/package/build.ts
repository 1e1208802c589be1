import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsdown'
import { carryFiles } from './carry-files.ts'
import { clean } from './clean.ts'
import { copies, packageFolder, root } from './places.ts'

// `prepack` of the published package: Node does not run TypeScript under node_modules, so the workspaces become one
// bundle. What the package depends on stays a dependency of its own, in the version package.json names.
clean()
await build({
  config: false,
  cwd: packageFolder,
  entry: { index: 'src/index.ts', main: 'src/main.ts' },
  outDir: 'dist',
  format: 'esm',
  fixedExtension: false,
  platform: 'node',
  target: 'node22',
  tsconfig: join(root, 'tsconfig.json'),
  dts: { entry: 'src/index.ts' },
  deps: { alwaysBundle: [/^@worldloom\//], onlyBundle: [/^@worldloom\//] },
  plugins: [carryFiles()],
  logLevel: 'warn',
  report: false,
})
for (const name of copies) {
  if (!existsSync(join(root, name))) continue
  cpSync(join(root, name), join(packageFolder, name), { recursive: true })
}
