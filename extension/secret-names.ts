/**
 * Files whose contents must never enter a prompt, told by their names alone: environment files, keys, certificates and
 * credential stores. The names follow what editors and assistants agree on; a name that is listed costs a completion,
 * a name that is missing may show a password.
 */
export function hasSecretName(path: string): boolean {
  const parts = path.toLowerCase().split(/[\\/]+/);
  const name = parts.at(-1) ?? "";
  return (
    names.has(name) ||
    patterns.some((pattern) => pattern.test(name)) ||
    parts.slice(0, -1).some((folder) => folders.has(folder))
  );
}

const names: ReadonlySet<string> = new Set([
  ".netrc",
  "_netrc",
  ".npmrc",
  ".pypirc",
  ".pgpass",
  ".my.cnf",
  ".htpasswd",
  ".dockercfg",
  ".git-credentials",
  ".s3cfg",
  ".boto",
  "credentials",
  "credentials.json",
  "credentials.yml.enc",
  "master.key",
  "secrets.yml",
  "secrets.yaml",
  "secrets.json",
  "secrets.toml",
  "terraform.tfvars",
]);

const folders: ReadonlySet<string> = new Set(["secrets", ".secrets", ".ssh", ".gnupg", ".aws", ".azure", ".gcloud"]);

const patterns: readonly RegExp[] = [
  /^\.env(\..*)?$/,
  /\.env$/,
  /^\.envrc$/,
  /^id_(rsa|dsa|ecdsa|ed25519)(\..*)?$/,
  /\.(pem|key|pfx|p12|p8|jks|keystore|crt|cer|der|csr|ppk|asc|gpg|kdbx|ovpn)$/,
  /\.tfstate(\.backup)?$/,
  /\.(secret|secrets|credentials)$/,
  /^service[-_]?account.*\.json$/,
];
