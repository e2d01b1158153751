package de.beratungsfolge.beiratskasse;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One auditor of one audit.
 *
 * @param benutzer        login name, or null for somebody who signs on paper
 * @param unterzeichnetAm day of the signature, or null
 * @param aufPapier       the signature stands on paper, somebody else recorded it
 * @param verweigert      why the person does not sign, or null
 */
@Table("kassenpruefende")
public record Pruefende(@Id Long id, @Version Long version, long kassenpruefungId, String name, String benutzer,
                        LocalDate unterzeichnetAm, boolean aufPapier, String verweigert) {

    /** @return whether the signature is there */
    public boolean unterzeichnet() {
        return unterzeichnetAm != null;
    }

    Pruefende mitUnterschrift(LocalDate am, boolean papier) {
        return new Pruefende(id, version, kassenpruefungId, name, benutzer, am, papier, null);
    }

    Pruefende mitVerweigerung(String grund) {
        return new Pruefende(id, version, kassenpruefungId, name, benutzer, null, false, grund);
    }
}
