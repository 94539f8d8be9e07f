package io.checksummary.entry.function;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class GrpcTracesIT extends GrpcTracesTest {}
