package io.checksummary.store;

/**
 * All that every adapter of {@link ObjectStore} holds to. A test of an adapter implements it, and
 * has the tests of all its parts.
 */
public interface ObjectStoreContract
    extends WriteContract,
        ReadContract,
        KeyContract,
        ListingContract,
        BreakContract,
        RefusalContract {}
