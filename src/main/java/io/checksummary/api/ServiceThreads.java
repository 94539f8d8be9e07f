package io.checksummary.api;

import java.util.concurrent.ExecutorService;

/**
 * The threads that the service works on, so that none of a caller is held.
 *
 * @param waiting wait for models: one with a virtual thread for each task is best
 * @param computing take a processor, and wait for nobody: a few for each processor are best
 */
public record ServiceThreads(ExecutorService waiting, ExecutorService computing) {}
