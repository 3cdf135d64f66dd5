package org.mashang.notarization.catalogue;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.paper.Template;

/**
 * The wording of a matter's certificate.
 *
 * @param en the translation; null if the matter is for use in China only
 */
public record CertificateText(Template zh, @Nullable Template en) {}
