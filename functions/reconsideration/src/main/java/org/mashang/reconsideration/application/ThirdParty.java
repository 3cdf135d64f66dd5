package org.mashang.reconsideration.application;

import org.mashang.casework.Personal;
import org.mashang.casework.party.LegalForm;

/** Somebody else whom the act concerns (第三人, 16), as far as the applicant knows. */
public record ThirdParty(LegalForm kind, Personal name, Personal contact) {}
