package org.mashang.reconsideration.application;

import org.mashang.casework.Personal;

/** A file handed in. Its title may name people. */
public record Attachment(String fileId, FilePurpose purpose, Personal title) {}
