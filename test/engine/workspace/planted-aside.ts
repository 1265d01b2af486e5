/** Kinds that no rule was tuned on: written after the others' rules, and before anybody looked at what is found of them. */

import type { Random } from "../../../engine/random";
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
  uuid,
} from "./planted-values";

const wordy = `${alnum}_-`;
const long = (random: Random): string => password(random, 28);

export const asideKinds: Readonly<Record<string, Grammar>> = {
  "Cloudinary URL": any(
    ["CLOUDINARY_URL=cloudinary://123456789012345:§@demo", 'url = "cloudinary://123456789012345:§@demo"'],
    token("", wordy, 27),
  ),
  "Razorpay secret": any(["RAZORPAY_KEY_SECRET=§", "key_secret: '§',"], (random) => password(random, 24)),
  "Supabase service key": any(["SUPABASE_SERVICE_ROLE_KEY=§", 'serviceKey: "§"'], (random) =>
    [`eyJ${pick(random, alnum, 33)}`, `eyJ${pick(random, alnum, 80)}`, pick(random, wordy, 43)].join("."),
  ),
  "Fireworks key": any(inCode, token("fw_", alnum, 24)),
  "Deepgram key": any(["DEEPGRAM_API_KEY=§", 'Deepgram("§")  # api key'], (random) => hex(random, 40)),
  "ElevenLabs key": any(inCode, (random) => `sk_${hex(random, 48)}`),
  "Resend key": any(inCode, (random) => `re_${pick(random, alnum, 8)}_${pick(random, alnum, 24)}`),
  "Loops key": any(["LOOPS_API_KEY=§", 'loopsKey = "§"'], (random) => hex(random, 32)),
  "Clerk key": any(inCode, token(["sk", "live", ""].join("_"), alnum, 42)),
  "WorkOS key": any(inCode, token("sk_live_a2V5Xz", alnum, 40)),
  "Neon password": any(
    ["postgresql://app:§@ep-cool.test/db", 'DATABASE_URL="postgres://app:§@ep.test/db"'],
    token("npg_", alnum, 12),
  ),
  "Turso token": any(["TURSO_AUTH_TOKEN=§", 'authToken: "§",'], (random) =>
    [`eyJ${pick(random, alnum, 33)}`, `eyJ${pick(random, alnum, 60)}`, pick(random, wordy, 86)].join("."),
  ),
  "Upstash token": any(["UPSTASH_REDIS_REST_TOKEN=§", "token: '§',"], token("AX", alnum, 56)),
  "Confluent secret": any(["CONFLUENT_API_SECRET=§", "sasl.password=§"], token("", `${alnum}+/`, 64)),
  "Kafka JAAS": of('sasl.jaas.config=org.apache.kafka.common.PlainLoginModule required username="u" password="§";'),
  "Elastic Cloud key": any(["Authorization: ApiKey §", 'api_key="§"'], (random) =>
    base64(`${pick(random, wordy, 20)}:${pick(random, wordy, 22)}`),
  ),
  "Harness token": any(
    inCode,
    (random) => `pat.${pick(random, wordy, 22)}.${hex(random, 24)}.${pick(random, alnum, 20)}`,
  ),
  "Jenkins token": any(["curl -u me:§ https://ci.test/job", "JENKINS_API_TOKEN=§"], (random) => `11${hex(random, 32)}`),
  "Gitea token": any(["GITEA_TOKEN=§", 'token = "§"'], (random) => hex(random, 40)),
  "MinIO secret": any(["MINIO_ROOT_PASSWORD=§", "MINIO_SECRET_KEY=§", "mc alias set m https://h.test me §"], marked),
  "Grafana admin": any(["GF_SECURITY_ADMIN_PASSWORD=§", "admin_password = §"], marked),
  "RabbitMQ user": any(["rabbitmqctl add_user me §", "RABBITMQ_DEFAULT_PASS=§"], (random) => password(random, 14)),
  "Linux user": any(["echo 'me:§' | chpasswd", "useradd -p '§' me"], (random) => password(random, 14)),
  "SMB mount": any(["mount -t cifs //h/s /m -o username=me,password=§", "//h/s /m cifs user=me,pass=§ 0 0"]),
  "Wi-Fi": any(['WiFi.begin("home", "§");', 'psk="§"', "wpa-psk §"]),
  "rsync daemon": any(
    ["RSYNC_PASSWORD=§ rsync -a h::m .", "export RESTIC_PASSWORD='§'", "BORG_PASSPHRASE='§'"],
    marked,
  ),
  "GPG passphrase": any(["gpg --batch --passphrase § -d a.gpg", "gpg --passphrase '§' -c a"]),
  "Spring YAML": any([
    "spring:\n  datasource:\n    password: '§'",
    "    client-secret: §",
    '      key-store-password: "§"',
  ]),
  "Symfony secret": any(["APP_SECRET=§", "parameters:\n    secret: §"], (random) => hex(random, 32)),
  "NextAuth secret": any(["NEXTAUTH_SECRET=§", "secret: '§',"], (random) => `${pick(random, `${alnum}+/`, 43)}=`),
  "cookie keys": any(["app.keys = ['§'];", "session({ secret: '§' })", "cookieParser('§')"], long),
  "JWT sign": any(
    ["jwt.sign(payload, '§')", 'jwt.verify(token, "§")', 'jwt.encode(data, "§", algorithm="HS256")'],
    long,
  ),
  HMAC: any(["createHmac('sha256', '§')", 'hmac.new(b"§", body, sha256)'], long),
  cipher: any(["createCipheriv('aes-256-cbc', '§', iv)", 'AES.new(b"§", AES.MODE_CBC)', "Fernet('§')"], (random) =>
    hex(random, 32),
  ),
  "Airflow connection": any(["AIRFLOW_CONN_DB='postgres://u:§@h/d'", "fernet_key = §"], (random) =>
    password(random, 32),
  ),
  "dotnet connection": any([
    '"Default": "Server=tcp:h,1433;User ID=sa;Password=§;Encrypt=True;"',
    'new SqlConnection("Data Source=h;uid=u;pwd=§")',
  ]),
  "ODBC in Python": any(
    ["pyodbc.connect('DRIVER={x};SERVER=h;UID=u;PWD=§')", 'create_engine("mysql+pymysql://u:§@h/d")'],
    marked,
  ),
  "Oracle easy connect": any(["sqlplus scott/§@//h:1521/x", "cx_Oracle.connect('scott', '§', 'h/x')"], (random) =>
    password(random, 12),
  ),
  "Selenium form": any([
    'driver.find_element(By.ID, "password").send_keys("§")',
    "await page.fill('#password', '§');",
    "cy.get('#password').type('§')",
  ]),
  "pytest parameter": any(['@pytest.mark.parametrize("password", ["§"])', "USERS = {'admin': {'password': '§'}}"]),
  "doc string": any(['"""Log in with password §."""', "* @example login({ password: '§' })"], marked),
  "Heroku config": any(["heroku config:set DB_PASSWORD=§", "fly secrets set API_SECRET=§"], long),
  "gh secret": any(["gh secret set DEPLOY_TOKEN --body '§'", "vault kv put secret/a password=§"], long),
  Vagrant: any(["config.ssh.password = '§'", 'v.password = "§"'], marked),
  "Unix timestamps do not hide it": any(
    ["1700000000 password=§", "[2024-01-01] passwd: §"],
    (random) =>
      `${pick(random, upper, 2)}${pick(random, lower, 4)}${pick(random, digits, 4)}${pick(random, lower, 2)}${pick(random, digits, 1)}`,
  ),
  "UUID as a secret": any(["client_secret=§", 'clientSecret: "§"', "api-key: §"], uuid),
};
