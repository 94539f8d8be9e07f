package io.checksummary.entry.function;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class FunctionEndpointsIT extends FunctionEndpointsTest {}
