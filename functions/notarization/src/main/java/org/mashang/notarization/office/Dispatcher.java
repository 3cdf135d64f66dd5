package org.mashang.notarization.office;

/**
 * Who passes work orders from the judicial office to notary offices (派单员).
 *
 * @param id user id
 * @param organ for whom they work
 */
public record Dispatcher(String id, String name, String organ) {}
