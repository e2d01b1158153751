package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.pruefungen.BeiratStimmzettel;
import de.beratungsfolge.regelwerk.pruefungen.BeiratWahl;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking through the ballots, and counting the valid ones (§ 12 Abs. 3, 4 GeschO-SB). */
@Service
@Transactional
public class Auszaehlung {

    private final Wahlakte akte;
    private final StimmzettelRepository ablage;
    private final KandidatRepository kandidaten;
    private final Feststellungen feststellungen;

    Auszaehlung(Wahlakte akte, StimmzettelRepository ablage, KandidatRepository kandidaten, Feststellungen feststellungen) {
        this.akte = akte;
        this.ablage = ablage;
        this.kandidaten = kandidaten;
        this.feststellungen = feststellungen;
    }

    /** A ballot that is established differently from its finding. */
    public record Abweichung(int nummer, String ergebnis, String begruendung) {
    }

    /**
     * Establishes which ballots are valid, as computed where nothing else is said, and counts.
     *
     * @param zurueck more ballots come first
     * @return straight on, or back to the ballots
     * @throws EingabeFehler if a deviation has no reason, or no ballot is valid
     */
    public Wahlschritt feststellen(long id, List<Abweichung> abweichungen, boolean zurueck, String person) {
        if (zurueck) {
            return Wahlschritt.NOCH_EINMAL;
        }
        Beiratswahl wahl = akte.wahl(id);
        List<Abweichung> andere = abweichungen == null ? List.of() : abweichungen;
        andere.forEach(eine -> new Pruefliste().abweisenWenn(akte.zettel(id).stream()
                .noneMatch(einer -> einer.nummer() == eine.nummer()), "Stimmzettel " + eine.nummer(),
                "ist nicht eingetragen.").abschliessen());
        for (Stimmzettel einer : akte.zettel(id)) {
            Optional<Abweichung> anders = andere.stream().filter(eine -> eine.nummer() == einer.nummer()).findFirst();
            ErhobenerBefund befund = feststellungen.befund(einer.befundId());
            String ergebnis = anders.map(Abweichung::ergebnis).orElse(befund.befund().ergebnis());
            String begruendung = anders.map(Abweichung::begruendung).orElse(null);
            new Pruefliste().abweisenWenn(!befund.befund().ergebnis().equals(ergebnis) && Feststellung.fehlt(begruendung),
                    "Begründung zu Stimmzettel " + einer.nummer(),
                    "Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.").abschliessen();
            feststellungen.feststellen(akte.jetzt(wahl, "Stimmzettel " + einer.nummer() + " festgestellt", person), befund,
                    ergebnis, begruendung);
            ablage.save(einer.festgestellt(ergebnis));
        }
        List<Stimmzettel> gueltige = akte.zettel(id).stream().filter(Stimmzettel::gueltig).toList();
        new Pruefliste().abweisenWenn(gueltige.isEmpty(), "Stimmzettel",
                "Keiner ist gültig; ohne gültigen Stimmzettel gibt es kein Ergebnis.").abschliessen();
        wahl.gueltige = gueltige.size();
        wahl.ungueltige = akte.zettel(id).size() - gueltige.size();
        auszaehlen(wahl, zaehlen(id, gueltige), person);
        return Wahlschritt.WEITER;
    }

    /** @return the names behind the marks of a ballot */
    public List<String> kreuze(Stimmzettel einer) {
        return feststellungen.fakten(einer.befundId(), BeiratStimmzettel.class).stimmen();
    }

    /** Stores the votes and asks the rules for the result. */
    void auszaehlen(Beiratswahl wahl, Map<String, Integer> stimmen, String person) {
        Map<String, Integer> geordnet = new LinkedHashMap<>();
        akte.kandidaten(wahl.id).forEach(einer -> {
            int zahl = stimmen.get(einer.name());
            geordnet.put(einer.name(), zahl);
            kandidaten.save(einer.mitStimmen(zahl));
        });
        wahl.ergebnisBefundId = feststellungen.erheben(akte.jetzt(wahl, "Ausgezählt", person), new BeiratWahl(geordnet),
                wahl.versammlungAm).id();
        akte.sichern(wahl);
    }

    /** A person counts once per ballot, also where a double mark was established as harmless. */
    private Map<String, Integer> zaehlen(long id, List<Stimmzettel> gueltige) {
        Map<String, Integer> stimmen = new LinkedHashMap<>();
        akte.kandidaten(id).forEach(einer -> stimmen.put(einer.name(), 0));
        gueltige.forEach(einer -> new HashSet<>(kreuze(einer)).forEach(name -> stimmen.merge(name, 1, Integer::sum)));
        return stimmen;
    }
}
