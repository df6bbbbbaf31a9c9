// Not bundled: imports by name from here find the packages of test/bench, which the project itself
// does not have.
export const load = (name) => import(name);
