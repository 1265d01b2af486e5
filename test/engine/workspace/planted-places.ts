/** More places in which passwords stand: commands, calls, languages' own strings, and the lines around a value. */
import type { Random } from "../../../engine/random";
import { any, base64, digits, type Grammar, hex, lower, marked, of, password, pick, upper } from "./planted-values";

/** Letters alone, in both cases, as drawn. */
function letters(random: Random): string {
  for (;;) {
    const value = pick(random, lower + upper, 12 + random.below(8));
    if ((value.match(/[a-z][A-Z]|[A-Z][a-z]/g) ?? []).length >= 5) return value;
  }
}

/** Letters and marks, no digit. */
function withoutDigits(random: Random): string {
  const parts = Array.from({ length: 3 }, () => pick(random, lower + upper, 3 + random.below(2)));
  return parts.join(pick(random, "!#%*@^~?", 1)) + pick(random, "!#%*@^~?", 1);
}

const long = (random: Random): string => password(random, 24);

/** How a variable begins in a template. */
const open = "$" + "{";

export const morePlaces: Readonly<Record<string, Grammar>> = {
  "letters alone": any(['password = "§"', "const dbPassword = '§';", '"password": "§"'], letters),
  "letters and marks": any(["password = '§'", 'Password: "§",', 'db.password = "§"'], withoutDigits),
  "bare letters and marks": any(["DB_PASSWORD=§", "password: §"], withoutDigits),
  "words with marks and a year": any(
    ["DB_PASSWORD=§", 'password = "§"', "password: '§'"],
    (random) =>
      `${pick(random, upper, 1)}${pick(random, lower, 6)}${pick(random, "!@#", 1)}20${pick(random, digits, 2)}`,
  ),
  "other languages' words": any(['passwort = "§"', "KENNWORT=§", 'senha: "§"', "contrasena = '§'", 'motDePasse = "§"']),
  "pair in a call": any(
    ['auth=("admin", "§")', "smtp.login('me@h.test', '§')", 'new NetworkCredential("svc", "§")'],
    marked,
  ),
  "getConnection with a user": of('DriverManager.getConnection(url, "app", "§");'),
  "wrapped value": any([
    'password = SecretStr("§")',
    "private val apiKey = Secret.of('§')",
    'char[] password = "§".toCharArray();',
  ]),
  "wrapped bytes": any(['secretKey = Buffer.from("§", "hex")', 'key = bytes.fromhex("§")  # secret'], (random) =>
    hex(random, 64),
  ),
  "default value": any([
    'const password = process.env.DB_PASSWORD || "§";',
    "const apiKey = env.API_KEY ?? '§'",
    'password = os.getenv("DB_PASSWORD", "§")',
    'password: ENV["DB_PASSWORD"] || "§",',
  ]),
  "default in a template": any([`password: ${open}DB_PASSWORD:§}`, `DB_PASSWORD="${open}DB_PASSWORD:-§}"`]),
  comparison: any([
    'if (password === "§") {',
    "if password == '§':",
    'if (password.equals("§")) {',
    '"§".equals(password)',
  ]),
  "redis flag": of("redis-cli -h cache -a § ping"),
  "ldap flag": of('ldapsearch -x -D "cn=admin,dc=x" -w § -b dc=x'),
  "openssl flag": any(["openssl enc -d -pass pass:§ -in a", "openssl rsa -passin pass:§ -in k.pem"]),
  "sqlcmd flag": of("sqlcmd -S db -U sa -P § -Q 'select 1'"),
  "wget flag": any(["wget --http-password=§ https://h.test/a", "wget --user=me --password='§' https://h.test"]),
  "docker login": any(["docker login -u me -p § registry.test", "echo § | docker login -u me --password-stdin"]),
  "keytool flag": any(["keytool -list -storepass § -keystore a.jks", "jarsigner -keypass § a.jar key"]),
  kubectl: of("kubectl create secret generic db --from-literal=password=§"),
  "net use": of("net use Z: \\\\h\\share § /user:me"),
  htpasswd: of("htpasswd -bc .htpasswd admin §"),
  "unzip flag": of("unzip -P § a.zip"),
  "kubernetes secret": of("kind: Secret\ndata:\n  password: §", (random) => base64(marked(random))),
  "container definition": any([
    '{ "name": "DB_PASSWORD", "value": "§" }',
    '  "name": "DB_PASSWORD",\n  "value": "§"',
    "{ name = 'API_SECRET', value = '§' }",
  ]),
  "Terraform default": of('variable "db_password" {\n  default = "§"\n}'),
  ".npmrc": any(["//registry.test/:_password=§", "_auth=§"], (random) => base64(`me:${password(random)}`)),
  "token header": any(["Authorization: Token §", "'PRIVATE-TOKEN': '§',", '-H "X-Auth-Token: §"'], long),
  "query of a URL": any(
    [
      "fetch(`https://h.test/v1?api_key=§&a=1`)",
      'url = "https://h.test/me?access_token=§"',
      "https://h.test/hook?token=§",
    ],
    long,
  ),
  comment: any(["# password: §", "// the password is §", "/* pw: § */", "-- password = §"], marked),
  Markdown: any(["- Password: `§`", "Password: **§**", "| password | §  |"], marked),
  "YAML block": any(["password: |\n  §", "db_password: >-\n    §"]),
  "TOML string": any(["password = '''§'''", 'password = """§"""']),
  "raw string": any(["password := `§`", "password = r'§'", 'string password = @"§";', 'let pass = r#"§"#;'], marked),
  "Perl quote": any(["my $password = q{§};", "$password = q(§);"]),
  "Lua long string": any(["password = [[§]]", 'local api_key = "§"']),
  "escaped quote": of('password = "§"', (random) => `${password(random, 6)}\\"${password(random, 6)}`),
  "space in the value": of('password = "§"', (random) => `${password(random, 7)} ${password(random, 7)}`),
  "object around": any(['password: { value: "§" }', "'password' => ['value' => '§']", 'secret: { plain: "§" },']),
  "HTML input": any(['<input type="password" name="p" value="§">', '<input name="password" value="§"/>']),
  "names with key": any(
    ["stripeKey = '§'", "HMAC_KEY=§", 'licenseKey: "§",', 'const mapsKey = "§"', "SSH_KEY: §"],
    long,
  ),
  "names with auth": any(["AUTH=§", 'auth: "§",', 'const authCode = "§";', "cookie_pepper = '§'"], long),
  "Java properties in code": any(
    ['props.setProperty("db.password", "§");', '.put("spring.mail.password", "§")'],
    marked,
  ),
  builder: any(['.password("§")', '.withPassword("§")', '.credentials("me", "§")', ".basic_auth('me', '§')"]),
  annotation: any([`@Value("${open}db.password:§}")`, '@DataSource(user = "a", password = "§")']),
  "C define": any(['#define API_TOKEN "§"', "#define SECRET §"], long),
  "command array": any(['["mysql", "-u", "root", "-p§"]', '["tool", "--password", "§"]', "args: [--token, '§']"]),
  "GitHub Actions": any(["        env:\n          DEPLOY_TOKEN: §", "          password: §"], long),
  "WordPress salt": any(["define('AUTH_KEY', '§');", "define('NONCE_SALT', '§');"], (random) =>
    Array.from({ length: 8 }, () => `${password(random, 6)}${pick(random, "!@#%^&*()-_[]{}<>~+=,.;:/?|", 2)}`).join(
      " ",
    ),
  ),
  Elixir: any(['config :app, Repo, password: "§"', 'secret_key_base: "§"'], marked),
  Scala: any(['val password: String = "§"', 'password := "§"'], marked),
  "Gradle properties": any(["signing.password=§", "RELEASE_STORE_PASSWORD=§", 'keyPassword "§"']),
  Dart: any(["final String apiSecret = '§';", "static const _password = '§';"], marked),
  Ansible: any(["ansible_ssh_pass: §", "ansible_become_pass='§'", "vars:\n  vault_db_password: '§'"], marked),
  "expect script": any(['send "§\\r" ;# password', "spawn ssh h; expect password: ; send §\\r"]),
  "systemd unit": any(['Environment="DB_PASSWORD=§"', "Environment=API_SECRET=§"], long),
  "fish and csh": any(["set -x DB_PASSWORD §", "setenv DB_PASSWORD §"]),
};
