import fc from 'fast-check';

// A property that fails says so with the first example: for runs whose question is only whether it fails.
fc.configureGlobal({ endOnFailure: true });
