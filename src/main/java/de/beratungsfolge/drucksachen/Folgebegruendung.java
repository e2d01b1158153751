package de.beratungsfolge.drucksachen;

import org.springframework.data.annotation.Id;

/**
 * Why a finding on the route is passed over.
 *
 * @param hinweis code of the hint, or of the result if the finding has no hints
 * @param person  name of whoever gave the reason
 */
public record Folgebegruendung(@Id Long id, long folgebefundId, String hinweis, String begruendung, String person) {
}
