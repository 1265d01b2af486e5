/**
 * Secrets as people leave them in code, made at test time: a grammar for each kind, from the issuers' documentation of their
 * tokens and from the places in which passwords stand. Nothing in here is or was a secret of anybody.
 */
import { createRandom } from "../../../engine/random";
import { asideKinds } from "./planted-aside";
import { morePlaces } from "./planted-places";
import { moreTokens } from "./planted-tokens";
import {
  alnum,
  any,
  base64,
  digits,
  type Grammar,
  hex,
  inCode,
  lower,
  marked,
  of,
  password,
  pick,
  token,
  upper,
} from "./planted-values";

export interface Planted {
  readonly kind: string;
  /** A few lines of code or configuration. */
  readonly text: string;
  /** The line that holds the value, from 1. */
  readonly line: number;
  /** What must not be learnt. */
  readonly value: string;
}

const tokens: Readonly<Record<string, Grammar>> = {
  "AWS access key id": any(inCode, token("AKIA", upper + digits, 16)),
  "AWS secret key": of('aws_secret_access_key = "§"', token("", `${alnum}/+`, 40)),
  "GitHub classic token": any(inCode, token(["gh", "p_"].join(""), alnum, 36)),
  "GitHub OAuth token": any(inCode, token(["gh", "o_"].join(""), alnum, 36)),
  "GitHub fine-grained token": any(inCode, token("github_pat_", `${alnum}_`, 82)),
  "GitLab token": any(inCode, token("glpat-", `${alnum}-`, 20)),
  "Slack bot token": any(
    inCode,
    (random) => `xoxb-${pick(random, digits, 12)}-${pick(random, digits, 12)}-${pick(random, alnum, 24)}`,
  ),
  "Slack webhook": any(
    inCode,
    (random) =>
      `https://hooks.slack.com/services/T${pick(random, upper + digits, 8)}/B${pick(random, upper + digits, 8)}/${pick(random, alnum, 24)}`,
  ),
  "Google API key": any(inCode, token("AIza", `${alnum}_-`, 35)),
  "Google OAuth secret": any(inCode, token("GOCSPX-", `${alnum}_-`, 28)),
  "JSON Web Token": any(
    inCode,
    (random) => `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI${pick(random, alnum, 20)}.${pick(random, `${alnum}_-`, 43)}`,
  ),
  "Stripe live key": any(inCode, token(["sk", "live", ""].join("_"), alnum, 24)),
  "npm token": any(inCode, token("npm_", alnum, 36)),
  "PyPI token": any(inCode, token("pypi-AgEIcHlwaS5vcmc", `${alnum}_-`, 70)),
  "OpenAI key": any(inCode, token(["sk", "proj", ""].join("-"), `${alnum}_-`, 48)),
  "Anthropic key": any(inCode, token(["sk", "ant", "api03", ""].join("-"), `${alnum}_-`, 80)),
  "Hugging Face token": any(inCode, token("hf_", lower + upper, 34)),
  "SendGrid key": any(inCode, (random) => `SG.${pick(random, `${alnum}_-`, 22)}.${pick(random, `${alnum}_-`, 43)}`),
  "Telegram bot token": any(
    inCode,
    (random) => `${pick(random, "123456789", 1)}${pick(random, digits, 9)}:AA${pick(random, `${alnum}_-`, 33)}`,
  ),
  "Azure storage key": of(
    'conn = "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=§=="',
    token("", `${alnum}+/`, 86),
  ),
  "DigitalOcean token": any(inCode, (random) => `dop_v1_${hex(random, 64)}`),
  "Twilio key": any(inCode, (random) => `SK${hex(random, 32)}`),
  "Mailgun key": any(inCode, (random) => `key-${hex(random, 32)}`),
  "Discord webhook": any(
    inCode,
    (random) => `https://discord.com/api/webhooks/${pick(random, digits, 18)}/${pick(random, `${alnum}_-`, 68)}`,
  ),
  "Shopify token": any(inCode, (random) => `shpat_${hex(random, 32)}`),
  "Linear key": any(inCode, token("lin_api_", alnum, 40)),
  "Notion token": any(inCode, token("ntn_", alnum, 46)),
  "Databricks token": any(inCode, (random) => `dapi${hex(random, 32)}`),
  "New Relic key": any(inCode, token("NRAK-", upper + digits, 27)),
  "Atlassian token": any(inCode, token("ATATT3xFfGF0", `${alnum}_-`, 60)),
  "Grafana token": any(inCode, (random) => `glsa_${pick(random, alnum, 32)}_${hex(random, 8)}`),
  "Vault token": any(inCode, token("hvs.", `${alnum}_-`, 90)),
  "Postman key": any(inCode, (random) => `PMAK-${hex(random, 24)}-${hex(random, 34)}`),
  "Sentry token": any(inCode, token("sntryu_", "0123456789abcdef", 64)),
  "Supabase token": any(inCode, (random) => `sbp_${hex(random, 40)}`),
  "Docker Hub token": any(inCode, token("dckr_pat_", `${alnum}_-`, 27)),
  "Figma token": any(inCode, token("figd_", `${alnum}_-`, 40)),
  "RubyGems key": any(inCode, (random) => `rubygems_${hex(random, 48)}`),
  "Square token": any(inCode, token("sq0atp-", `${alnum}_-`, 22)),
  "age key": any(inCode, token("AGE-SECRET-KEY-1", upper + digits, 58)),
};

const places: Readonly<Record<string, Grammar>> = {
  "shell assignment": any(["password=§", "db_password=§", "PASS=§", "REDIS_PW=§"]),
  "shell assignment, with marks": any(["PGPASSWORD=§", "MYSQL_PWD=§", "export ADMIN_PASSWORD=§"], marked),
  "shell export": any(["export DB_PASSWORD=§", "export API_SECRET=§", 'export SMTP_PASS="§"']),
  ".env file": any(["SESSION_SECRET=§", "JWT_SECRET='§'", "MAIL_PASSWORD=§"], marked),
  "properties file": any(["spring.datasource.password=§", "db.password = §", "keystore.password:§"]),
  "ini file": any(["[db]\npassword = §", "[smtp]\nuser = me\npass = §"]),
  YAML: any(["db:\n  user: app\n  password: §", "  secret: '§'", '  api_key: "§"', "- name: DB_PASSWORD\n  value: §"]),
  JSON: any(['  "password": "§",', '{"user": "app", "dbPassword": "§"}', '  "clientSecret": "§"']),
  Python: any(
    ['db_password = "§"', "PASSWORD = '§'", 'settings["secret_key"] = "§"', 'conn = connect(user="a", password="§")'],
    marked,
  ),
  JavaScript: any(
    ["const password = '§';", "  apiKey: '§',", "process.env.DB_PASS = '§';", 'auth: { user: "a", pass: "§" },'],
    marked,
  ),
  TypeScript: any(['private readonly apiSecret: string = "§";', "const dbPass: string = '§';"]),
  Java: any(
    ['private static final String PASSWORD = "§";', 'ds.setPassword("§");', 'props.put("password", "§");'],
    marked,
  ),
  Go: any(['Password: "§",', 'const apiKey = "§"', 'os.Setenv("DB_PASSWORD", "§")']),
  Rust: any(['const PASSWORD: &str = "§";', 'let db_pass = "§".to_string();']),
  Ruby: any(["password: '§',", ":password => '§'", 'ENV["DB_PASSWORD"] = "§"']),
  PHP: any(["define('DB_PASSWORD', '§');", "$password = '§';", "'password' => '§',"], marked),
  "C#": any(['string password = "§";', 'var connection = "Server=db;User Id=sa;Password=§;";']),
  C: any(['#define WIFI_PASSWORD "§"', 'static const char *pass = "§";'], marked),
  Kotlin: any(['val dbPassword = "§"', 'storePassword "§"']),
  Swift: any(['let apiKey = "§"', 'static let password: String = "§"']),
  Terraform: any(['  password = "§"', '  master_password     = "§"', '  default = "§" # db password']),
  "connection string": any([
    'cs = "Server=db;Uid=sa;Pwd=§;"',
    "cs = 'host=db port=5432 user=app password=§'",
    '"DSN=x;UID=u;PWD=§"',
  ]),
  "JDBC URL": any([
    'url = "jdbc:postgresql://h/db?user=fred&password=§"',
    'String u = "jdbc:mysql://h/db?password=§&user=a";',
  ]),
  "URL with a password": any([
    "postgres://app:§@db.internal:5432/x",
    'amqp = "amqp://svc:§@mq/"',
    "redis://:§@cache:6379/0",
  ]),
  "mysql flag": any(["mysql -uroot -p§ shop", "mysqldump -h db -u root -p§ shop > a.sql"]),
  "curl user": any(["curl -u admin:§ https://h.test/api", "curl --user admin:§ https://h.test"]),
  sshpass: of("sshpass -p § ssh root@host"),
  "password flag": any(["tool --password=§ run", "tool --password § run", 'tool --db-password "§"']),
  "token flag": any(["tool --token § run", "tool --api-key=§"], (random) => password(random, 24)),
  "Basic header": any(["h = {'Authorization': 'Basic §'}", '-H "Authorization: Basic §"'], (random) =>
    base64(`admin:${password(random)}`),
  ),
  "Bearer header": any(["Authorization: Bearer §", 'headers["Authorization"] = "Bearer §"'], (random) =>
    password(random, 32),
  ),
  "API key header": any(['-H "X-API-Key: §"', "'x-api-key': '§',"], (random) => password(random, 28)),
  "Dockerfile ENV": any(["ENV DB_PASSWORD §", "ENV API_SECRET=§", "ARG ADMIN_PASS=§"]),
  "docker run": any(["docker run -e MYSQL_ROOT_PASSWORD=§ mysql", "docker run --env POSTGRES_PASSWORD=§ pg"]),
  compose: of("    environment:\n      - MYSQL_ROOT_PASSWORD=§"),
  helm: of("helm install x --set auth.password=§"),
  "XML element": any(["<password>§</password>", "  <db-password>§</db-password>", "<Secret>§</Secret>"]),
  "XML attribute": any([
    '<add key="DbPassword" value="§" />',
    '<property name="password" value="§"/>',
    '<user name="a" password="§"/>',
  ]),
  ".netrc": any(["machine h.test login me password §", "machine h.test\n  login me\n  password §"]),
  SQL: any(["CREATE USER app IDENTIFIED BY '§';", "ALTER USER app WITH PASSWORD '§';"], marked),
  PowerShell: any(['ConvertTo-SecureString "§" -AsPlainText -Force', "$env:DB_PASSWORD = '§'", '$Password = "§"']),
  Windows: any(["setx DB_PASSWORD §", "set DB_PASSWORD=§"]),
  "value on the next line": any([
    'password =\n    "§"',
    'const apiSecret =\n  "§";',
    '"clientSecret":\n    "§"',
    'db_password = (\n    "§"\n)',
  ]),
  "hexadecimal secret": any(['SECRET_KEY = "§"', "encryption_key: §", "api_key=§"], (random) =>
    hex(random, 32 + 8 * random.below(5)),
  ),
  "base64 secret": any(['signingKey = "§"', "JWT_SECRET=§", '"cookieSecret": "§"'], (random) =>
    base64(pick(random, alnum, 32)),
  ),
  "word with digits for letters": any(
    ["password=§", 'const password = "§";'],
    (random) =>
      `Tr${pick(random, digits, 1)}ub${pick(random, digits, 1)}d${pick(random, lower, 3)}${pick(random, digits, 2)}x`,
  ),
  "example in the value": of(
    'password = "§"',
    (random) => `MyExample#${pick(random, digits, 2)}${pick(random, lower, 2)}${pick(random, digits, 2)}`,
  ),
  "brackets in the value": any(
    ['db_password = "§"', 'pass: "§",'],
    (random) =>
      `${pick(random, alnum, 3)}${pick(random, digits, 1)}(${pick(random, alnum, 2)})${pick(random, digits, 2)}!${pick(random, alnum, 3)}`,
  ),
};

/**
 * The kinds that came first; those that came later, half of which the rules saw only when they were finished for the other half; and
 * those that no rule was tuned on.
 */
const kindsOf = { first: { ...tokens, ...places }, later: { ...moreTokens, ...morePlaces }, aside: asideKinds };

export const parts = ["first", "later", "aside"] as const;

/** `each` of every kind of a part, the same each time. */
export function plantedSecrets(part: (typeof parts)[number], each: number): readonly Planted[] {
  const kinds: Readonly<Record<string, Grammar>> = kindsOf[part];
  return Object.entries(kinds).flatMap(([kind, grammar]) => {
    const random = createRandom("planted", kind);
    return Array.from({ length: each }, (): Planted => {
      const [template, value] = grammar(random);
      const line = template.slice(0, template.indexOf("§")).split("\n").length;
      return { kind, text: template.replace("§", () => value), line, value };
    });
  });
}
