/** What a file or folder is, by its name alone. The classes follow GitHub's linguist: programming and markup are code. */

export type FileKind = "code" | "documentation" | "data" | "binary" | "lock" | "generated" | "notice" | "unknown";

/** `noExtension`: nothing in the name says what it is; a script says so in its first line. */
export function kindOf(path: string): FileKind | "noExtension" {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const lower = name.toLowerCase();
  if (codeNames.has(lower) || /^(dockerfile|containerfile|makefile)\./.test(lower)) return "code";
  if (lockNames.has(lower) || /\.(lock|lockb)$/.test(lower)) return "lock";
  if (generatedName.test(lower)) return "generated";
  if (/^(licen[cs]e|copying|notice|changelog|changes|history|authors|contributors)([._-].*)?$/.test(lower)) {
    return isCode(lower) ? "code" : "notice";
  }
  const dot = lower.lastIndexOf(".");
  if (dot <= 0) return dot === 0 ? "unknown" : "noExtension";
  const extension = lower.slice(dot + 1);
  if (codeExtensions.has(extension)) return "code";
  if (documentationExtensions.has(extension)) return "documentation";
  if (dataExtensions.has(extension)) return "data";
  return binaryExtensions.has(extension) ? "binary" : "unknown";
}

/** Why a folder of this name is left out whole, or null where it is entered. */
export function skippedFolder(name: string): string | null {
  for (const [reason, names] of folderReasons) if (names.has(name.toLowerCase())) return reason;
  if (/^(cmake-build-|bazel-)/.test(name)) return "build output";
  return name.endsWith(".egg-info") ? "build output" : null;
}

function isCode(lowerName: string): boolean {
  return codeExtensions.has(lowerName.slice(lowerName.lastIndexOf(".") + 1));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const codeExtensions = words(`
  ts tsx mts cts js jsx mjs cjs vue svelte astro html htm xhtml css scss sass less styl pug hbs ejs liquid njk
  py pyi pyx pxd rb erb rake gemspec php phtml pl pm t lua tcl r rmd jl m mm
  c h cc cpp cxx hpp hh hxx inl ipp ixx cu cuh cl ino s asm ld
  rs go mod java kt kts scala sc sbt groovy gradle clj cljs cljc edn cs csx fs fsi fsx vb xaml razor cshtml
  swift dart zig nim v sv svh vhd vhdl d cr ex exs eex heex leex erl hrl hs lhs elm ml mli mll mly re rei purs idr agda
  lean rkt scm ss lisp cl el fnl f f90 f95 f03 for pas pp adb ads cob cbl st
  sh bash zsh fish ksh ps1 psm1 psd1 bat cmd awk sed vim nix sql psql plsql graphql gql proto thrift avdl capnp
  wgsl glsl vert frag comp hlsl metal shader gd tf hcl bicep cmake mk bzl star dockerfile sol vy move cairo wat mlir
  ipynb coffee ls litcoffee jsonnet libsonnet rego dhall cue tex sty cls`);

const documentationExtensions = words("md markdown mdx rst adoc asciidoc org rdoc textile pod");

const dataExtensions = words(`
  json jsonc json5 jsonl ndjson geojson topojson webmanifest yaml yml toml ini cfg conf config properties editorconfig
  xml xsd xsl xslt svg plist csv tsv txt log po pot resx xlf xliff strings arb srt vtt ics bib patch diff
  csproj vbproj fsproj sln vcxproj props targets pbxproj storyboard xib`);

const binaryExtensions = words(`
  png jpg jpeg gif bmp ico icns webp avif tif tiff psd ai sketch fig heic pdf ps eps
  zip gz tgz bz2 xz zst lz4 7z rar tar jar war ear aar whl gem nupkg vsix crx xpi apk ipa dmg iso deb rpm msi cab
  class o a so dylib dll exe lib pdb wasm node bin dat rom elf hex pyc pyo pyd beam
  ttf otf woff woff2 eot mp3 mp4 m4a wav ogg flac aac avi mov mkv webm swf blend fbx glb stl
  db sqlite sqlite3 mdb parquet arrow feather npy npz pkl pickle h5 hdf5 mat
  safetensors onnx pt pth ckpt gguf ggml tflite pb doc docx xls xlsx ppt pptx odt ods odp`);

const codeNames = words(`
  makefile gnumakefile dockerfile containerfile cmakelists.txt jenkinsfile rakefile gemfile vagrantfile brewfile
  podfile fastfile justfile procfile build build.bazel workspace workspace.bazel meson.build sconstruct sconscript
  snakefile tiltfile earthfile`);

const lockNames = words(`
  package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock deno.lock cargo.lock poetry.lock pdm.lock
  uv.lock pipfile.lock composer.lock gemfile.lock podfile.lock mix.lock pubspec.lock go.sum go.work.sum packages.lock.json
  flake.lock gradle.lockfile`);

const generatedName =
  /\.min\.[a-z0-9]+$|[.-](bundle|chunk)\.(js|mjs|css)$|\.map$|\.snap$|\.pb\.(go|cc|h|dart)$|_pb2(_grpc)?\.pyi?$|_pb\.(js|ts|d\.ts)$|\.(g|freezed|mocks|gr)\.dart$|\.(g|g\.i|designer|generated)\.(cs|vb)$|[._]generated\.[a-z0-9]+$/;

const folderReasons: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["version control folder", words(".git .hg .svn .bzr .jj .sl .pijul _darcs cvs")],
  [
    "vendored code of others",
    words(
      "node_modules bower_components jspm_packages web_modules vendor vendors third_party third-party thirdparty pods carthage site-packages .venv venv virtualenv .yarn .pnpm-store elm-stuff",
    ),
  ],
  [
    "build output",
    words(
      "dist build out target .next .nuxt .output .svelte-kit .angular .docusaurus .eggs deriveddata dist-newstyle .stack-work .dart_tool .serverless .aws-sam .vercel .netlify coverage .nyc_output htmlcov __generated__ __snapshots__",
    ),
  ],
  [
    "cache of a tool",
    words(
      "__pycache__ .mypy_cache .pytest_cache .ruff_cache .tox .nox .ipynb_checkpoints .cache .parcel-cache .turbo .gradle .terraform .bundle .sass-cache .vscode-test .idea .vs .metals .bloop .ccls-cache .clangd",
    ),
  ],
];
