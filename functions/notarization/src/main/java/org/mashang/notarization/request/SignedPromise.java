package org.mashang.notarization.request;

import java.time.Instant;
import org.mashang.casework.Personal;

/**
 * A promise that stands in for papers (证明事项告知承诺书), signed by name on the phone.
 *
 * @param version of the text that was shown
 */
public record SignedPromise(Personal name, String version, Instant signedAt) {}
