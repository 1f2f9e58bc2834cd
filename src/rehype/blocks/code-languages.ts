/** Languages that pages name by the class or `lang` of a `<pre>` alone: `<pre class="python">`, `<pre lang="go">`. */
export const codeLanguages: ReadonlySet<string> = new Set(
  `ada apache applescript asm awk bash basic c c++ clojure cmake cobol coffeescript console cpp crystal csharp css csv
  cython d dart diff dockerfile elixir elm erlang fish fortran fsharp gherkin glsl go golang graphql groovy haskell hcl
  hlsl html http ini java javascript jinja js json json5 jsonc jsx julia kotlin latex less lisp lua makefile markdown
  matlab mermaid mysql nginx nim nix objective-c objectivec ocaml pascal perl php plsql postgresql powershell prolog
  properties protobuf puppet py python qml r racket rb reason rs ruby rust sass scala scheme scss sh shell shell-session
  solidity sql stylus svelte swift tcl terraform tex toml ts tsx twig typescript vb vbnet verilog vhdl vim vue wasm xml
  yaml yml zig zsh`.split(/\s+/),
)
