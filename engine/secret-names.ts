/** Files that hold secrets by their nature, told by their names alone: the one list for the review, the prompts and the editor. */

/**
 * True for files that hold secrets by their nature: they are never opened, neither for training nor as context of a
 * completion, and no completion is offered in them.
 *
 * @param path relative to the workspace where there is one, with `/` or `\`; folders above the workspace would count too.
 */
export function isSecretFileName(path: string): boolean {
  const parts = path.toLowerCase().split(/[/\\]/);
  const name = parts.pop() ?? "";
  return secretName.test(name) || parts.some((folder) => secretFolder.test(folder));
}

/** One folder's own name. */
export function isSecretFolderName(name: string): boolean {
  return secretFolder.test(name.toLowerCase());
}

const secretFolder = /^\.?secrets$|^\.(ssh|aws|gnupg|kube|docker|azure|gcloud|password-store|chef)$/;

/** Lower case. One alternative a line of thought: environment, keys, key stores, logins, clouds, cluster and state files. */
const secretName = new RegExp(
  [
    /^\.env|\.env$|^\.?env\.(local|prod|production|staging|development)$/,
    /\.(pem|key|p8|p12|pfx|pkcs12|ppk|jks|jceks|keystore|keytab|crt|cer|der|csr|kdbx?|asc|gpg|pgp|ovpn|mobileprovision|agekey|secret|secrets|credentials)$/,
    /^(id_rsa|id_dsa|id_ecdsa|id_ed25519|id_xmss)|^(ssh_host_.*_key)/,
    /^\.?credentials(\.(json|ya?ml|toml|ini|cfg|conf|csv|xml|txt|properties|enc|db|yml\.enc))*$|^\.git-credentials|^\.?netrc$|^_netrc$|^\.npmrc$|^\.yarnrc(\.yml)?$|^\.pypirc$|^\.pgpass$|^\.my\.cnf$/,
    /^\.?htpasswd|^\.?htdigest|^\.dockercfg$|^\.dockerconfigjson$|^\.s3cfg$|^\.boto$|^\.terraformrc$|^\.vault[-_]?pass/,
    /^(client[-_]secrets?|service[-_]?account[^/]*|gcp[-_]?key[^/]*|firebase-adminsdk[^/]*)\.json$/,
    /^\.?secrets?\.(json|jsonc|ya?ml|toml|ini|cfg|conf|properties|xml|txt|env)(\.enc)?$/,
    /^kubeconfig|\.kubeconfig$|\.tfvars(\.json)?$|\.tfstate(\.backup|\..*)?$|^terraform\.tfstate/,
    /^\.?(bash|zsh|sh|python|node_repl|psql|mysql|sqlite|rediscli)_history$/,
  ]
    .map((pattern) => pattern.source)
    .join("|"),
);
