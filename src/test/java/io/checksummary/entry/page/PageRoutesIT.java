package io.checksummary.entry.page;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PageRoutesIT extends PageRoutesTest {}
