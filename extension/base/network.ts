import type { NetworkSettings } from "../../engine/protocol/models";

/** VS Code's own settings of the network, for the engine, which knows the environment but not the editor. */
export function networkSettings(read: (key: string) => unknown): NetworkSettings {
  const proxy = read("proxy");
  const noProxy = read("noProxy");
  const exceptions = Array.isArray(noProxy)
    ? noProxy.filter((host): host is string => typeof host === "string" && host.trim() !== "")
    : [];
  return {
    ...(read("proxySupport") === "off"
      ? { proxy: null }
      : typeof proxy === "string" && proxy.trim() !== "" && { proxy: proxy.trim() }),
    ...(exceptions.length > 0 && { noProxy: exceptions }),
    ...(read("proxyStrictSSL") === false && { verifyTls: false }),
  };
}
