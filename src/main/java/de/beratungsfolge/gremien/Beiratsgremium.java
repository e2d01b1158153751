package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The town's one Seniorenbeirat among the bodies. */
@Service
@Transactional(readOnly = true)
public class Beiratsgremium {

    private final Gremien gremien;

    Beiratsgremium(Gremien gremien) {
        this.gremien = gremien;
    }

    /** @return the Seniorenbeirat that exists on this day, if there is one */
    public Optional<Gremium> am(LocalDate tag) {
        return gremien.alleAm(tag).stream()
                .filter(eines -> eines.art() == GremiumArt.SENIORENBEIRAT)
                .min(Comparator.comparing(Gremium::id));
    }

    /** @throws EingabeFehler if there is none on this day */
    public Gremium verlange(LocalDate tag) {
        return am(tag).orElseThrow(() -> new EingabeFehler("Seniorenbeirat",
                "In den Stammdaten steht keiner. Bitte zuerst das Gremium anlegen."));
    }
}
