import { relative, resolve } from "node:path";
import { encodedPath, pathInRepository } from "../formats/path-in-repository.ts";
import type { Io } from "./io.ts";

/** Addresses of lines of files in the web view of the repository, as the environment of a pipeline on GitHub or GitLab tells them; none elsewhere. */
export function sourceLinks({ env, cwd }: Io): (file: string, line: number) => string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = env;
  const base =
    GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA
      ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/`
      : CI_PROJECT_URL && CI_COMMIT_SHA
        ? `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/`
        : undefined;
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR ?? cwd;
  return (file, line) => {
    if (base === undefined || file.startsWith("<")) return undefined;
    const path = pathInRepository(relative(root, resolve(cwd, file)));
    const isInside = !path.startsWith("../") && !/^([a-z]:)?\//i.test(path);
    return isInside ? `${base}${encodedPath(path)}#L${line}` : undefined;
  };
}
