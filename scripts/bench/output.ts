import { spawn } from "node:child_process";

/**
 * What a command prints.
 * @returns rejects with the end of its complaints where it fails
 */
export function output(command: string, args: string[], environment: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      env: { ...process.env, ...environment },
    });
    let said = "";
    let complaints = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (complaints += text));
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0
        ? resolve(said)
        : reject(new Error(`${command} ${args.slice(0, 5).join(" ")} ended with ${code}: ${complaints.slice(-500)}`)),
    );
  });
}
