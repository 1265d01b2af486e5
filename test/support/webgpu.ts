import { existsSync } from "node:fs";
import os from "node:os";

const driver = "/usr/lib/chromium/vk_swiftshader_icd.json";
const loaders = [
  "/usr/lib/x86_64-linux-gnu/libvulkan.so.1",
  "/usr/lib/aarch64-linux-gnu/libvulkan.so.1",
  "/usr/lib64/libvulkan.so.1",
];

/** How to get a WebGPU device without a GPU; null when SwiftShader and a Vulkan loader are both here. */
export function missingSoftwareWebGpu(): string | null {
  if (process.platform !== "linux") return "SwiftShader's driver comes with Debian's chromium package: run it on Linux";
  const found = existsSync(driver) && loaders.some((file) => existsSync(file));
  return found ? null : "apt-get install chromium libvulkan1";
}

/**
 * The environment in which ONNX Runtime's WebGPU provider finds SwiftShader, a Vulkan driver in software. The loader
 * reads it when the first session is made, so a test that wants WebGPU starts a process with it.
 */
export function softwareWebGpuEnv(): Record<string, string> {
  return { VK_ICD_FILENAMES: driver, XDG_RUNTIME_DIR: process.env["XDG_RUNTIME_DIR"] ?? os.tmpdir() };
}
