package org.mashang.platform.reading;

/**
 * Please read this file: what a capability puts into the queue of papers to read.
 *
 * @param job the orderer's own id, returned with the result; the same job twice is read once
 * @param key of the file in the bucket
 * @param sha256 of its bytes, lower-case hex
 * @param type media type that its content was checked to have
 * @param output prefix in the bucket under which pages are written, ending in a slash
 */
public record ReadingOrder(String job, String key, String sha256, String type, String output) {}
