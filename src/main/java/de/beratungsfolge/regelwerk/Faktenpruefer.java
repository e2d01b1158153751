package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Unstimmigkeit;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

import java.util.Comparator;
import java.util.List;

/** Refuses facts that are incomplete or impossible: first every field alone, then their combination. */
final class Faktenpruefer {

    private final Validator validator = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();

    private static String feld(ConstraintViolation<?> verstoss) {
        return verstoss.getPropertyPath().toString().replaceAll("\\[([^]]*)]\\.<map value>", ".$1").replaceAll("\\.<(list element|map key|map value)>|<K>", "");
    }

    /** @throws FaktenFehler if the facts are incomplete or impossible */
    void pruefe(Pruefung fakten) {
        List<Unstimmigkeit> maengel = maengel(fakten);
        if (!maengel.isEmpty()) {
            throw new FaktenFehler(maengel);
        }
    }

    /** What is missing or impossible; empty if the facts can be put to the rules. */
    List<Unstimmigkeit> maengel(Pruefung fakten) {
        List<Unstimmigkeit> einzelne = validator.validate(fakten).stream()
                .map(verstoss -> new Unstimmigkeit(feld(verstoss), verstoss.getMessage()))
                .sorted(Comparator.comparing(Unstimmigkeit::feld).thenComparing(Unstimmigkeit::grund)).toList();
        return einzelne.isEmpty() ? fakten.unstimmigkeiten() : einzelne;
    }
}
