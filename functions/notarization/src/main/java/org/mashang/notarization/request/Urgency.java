package org.mashang.notarization.request;

import java.time.LocalDate;
import org.mashang.casework.Personal;

/** Why the certificate cannot wait, for example a tender's deadline. */
public record Urgency(LocalDate by, Personal reason) {}
