/**
 * One sentence when this version of Node cannot run the tools; nothing when it can.
 * @param {string} version such as `20.19.0`
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (isEnough) return undefined;
  return `Node 20.19 or newer is needed (22.12 or newer in line 22), and this is Node ${version}.`;
}
