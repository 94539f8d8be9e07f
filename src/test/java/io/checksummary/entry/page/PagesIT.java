package io.checksummary.entry.page;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PagesIT extends PagesTest {}
