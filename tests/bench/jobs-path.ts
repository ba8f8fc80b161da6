/** Asked at this path, the counting Worker runs the jobs as of the instant in milliseconds that `at` tells. */
export const jobsPath = "/bench/jobs";
