package org.mashang.notarization.request;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.IdType;

/**
 * Somebody who acts for the applicant (代理人, 公证法 26).
 *
 * @param mandateFileId the uploaded mandate (授权委托书); null if it is brought on paper
 */
public record Agent(
    Personal name,
    IdType idType,
    Personal idNumber,
    Personal phone,
    @Nullable String mandateFileId) {}
