package org.mashang.emulator.files;

/**
 * An object that has been stored.
 *
 * @param size in bytes
 */
public record StoredObject(String bucket, String key, long size, String eTag) {}
