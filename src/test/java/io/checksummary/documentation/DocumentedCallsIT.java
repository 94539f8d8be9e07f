package io.checksummary.documentation;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class DocumentedCallsIT extends DocumentedCallsTest {}
