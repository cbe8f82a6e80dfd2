/** Cases for each property: a thousand; fewer under mutation testing, which runs the tests thousands of times. */
export const RUNS = process.env.STRYKER === 'yes' ? 60 : 1000;
