package org.mashang.notarization.request;

/** A paper of the matter's list with the file that was uploaded for it. */
public record Handed(String paper, String fileId) {}
