/**
 * What a file or folder is, by its name alone. The classes are those of GitHub's linguist: programming and markup are code, prose is
 * documentation. Only what linguist does not know, or sees with other eyes, is said here.
 */
import { isLinguistName, linguistOf } from "../syntax/linguist";

export type FileKind = "code" | "documentation" | "data" | "binary" | "lock" | "generated" | "notice" | "unknown";

/** `noExtension`: nothing in the name says what it is; a script says so in its first line. */
export function kindOf(path: string): FileKind | "noExtension" {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const lower = name.toLowerCase();
  if (/^(dockerfile|containerfile|makefile)\./.test(lower)) return "code";
  if (lockNames.has(lower) || /\.(lock|lockb)$/.test(lower)) return "lock";
  if (generatedName.test(lower)) return "generated";
  if (/^(licen[cs]e|copying|notice|changelog|changes|history|authors|contributors)([._-].*)?$/.test(lower)) {
    return byName(lower) === "code" ? "code" : "notice";
  }
  const dot = lower.lastIndexOf(".");
  if (dot === 0) return "unknown";
  const kind = byName(lower);
  return kind === "unknown" && dot < 0 ? "noExtension" : kind;
}

/**
 * A name that linguist has whole, then our word on an ending, then linguist's. Where people use an ending for several things, code goes
 * before prose, and that before data.
 */
function byName(lower: string): FileKind {
  const extension = lower.includes(".") ? lower.slice(lower.lastIndexOf(".") + 1) : "";
  const own = isLinguistName(lower) ? undefined : ours.find(([, extensions]) => extensions.has(extension));
  if (own !== undefined) return own[0];
  // Sections of Unix manuals, and letters that hardly anybody means a language by.
  const classes = rare.test(extension) ? [] : linguistOf(lower).map(({ type }) => type);
  if (classes.some((type) => type === "programming" || type === "markup")) return "code";
  if (classes.includes("prose")) return "documentation";
  return classes.includes("data") ? "data" : "unknown";
}

const rare = /^\d|^[^cdfhmrstv]$/;

/** Why a folder of this name is left out whole, or null where it is entered. */
export function skippedFolder(name: string): string | null {
  for (const [reason, names] of folderReasons) if (names.has(name.toLowerCase())) return reason;
  if (/^(cmake-build-|bazel-)/.test(name)) return "build output";
  return name.endsWith(".egg-info") ? "build output" : null;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const binaryExtensions = words(`
  png jpg jpeg gif bmp ico icns webp avif tif tiff psd ai sketch fig heic pdf ps eps
  zip gz tgz bz2 xz zst lz4 7z rar tar jar war ear aar whl gem nupkg vsix crx xpi apk ipa dmg iso deb rpm msi cab
  class o a so dylib dll exe lib pdb wasm node bin dat rom elf hex pyc pyo pyd beam
  ttf otf woff woff2 eot mp3 mp4 m4a wav ogg flac aac avi mov mkv webm swf blend fbx glb stl
  db sqlite sqlite3 mdb parquet arrow feather npy npz pkl pickle h5 hdf5 mat
  safetensors onnx pt pth ckpt gguf ggml tflite pb doc docx xls xlsx ppt pptx odt ods odp`);

/** Where linguist knows nothing, or its class is not what a model is to learn. */
const ours: readonly (readonly [FileKind, ReadonlySet<string>])[] = [
  ["binary", binaryExtensions],
  ["code", words("gradle edn xaml eex graphql gql proto avdl psql comp")],
  ["documentation", words("md mdx")],
  // What programs write or people do not program in: G-code, translations, subtitles, compilers' output, styles of XML.
  [
    "data",
    words(
      "ndjson conf config xsl xslt txt log po pot strings arb srt bib pbxproj gcode gco cnc tag dsp app com plt eq mps dlm raw ll",
    ),
  ],
];

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
