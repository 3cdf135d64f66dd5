package org.mashang.print;

/**
 * A document that is bound in front of a certificate, whose copy it certifies (复印件与原件相符).
 *
 * @param mediaType application/pdf, image/jpeg or image/png
 * @param content the file; must not be changed afterwards
 * @param caption what it is, for example 毕业证书
 */
@SuppressWarnings("ArrayRecordComponent") // two attachments are never compared
public record Attachment(String mediaType, byte[] content, String caption) {}
