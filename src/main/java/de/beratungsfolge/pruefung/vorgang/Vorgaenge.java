package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.ablauf.Ablaeufe;
import de.beratungsfolge.prozesse.ablauf.Ablauf;
import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.Vorgangsart;
import de.beratungsfolge.pruefung.vorgang.Verbindungen.Punkt;
import de.beratungsfolge.pruefung.worte.Feld;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what belongs to a Vorgang: a paper, a meeting, or whatever else has a chain in the record. */
@Service
@Transactional(readOnly = true)
class Vorgaenge {

    /** Entries on one page. */
    static final int SEITENLAENGE = 300;
    private static final int ALLE = 20_000;

    private final Umkreise umkreise;
    private final Sitzungen sitzungen;
    private final Kettenleser ketten;
    private final Zeilen zeilen;
    private final Datenleser daten;
    private final Vorgangsdokumente dokumente;
    private final Ablaeufe ablaeufe;
    private final Protokoll protokoll;
    private final Adressen adressen;

    Vorgaenge(Umkreise umkreise, Sitzungen sitzungen, Kettenleser ketten, Zeilen zeilen, Datenleser daten,
              Vorgangsdokumente dokumente, Ablaeufe ablaeufe, Protokoll protokoll, Adressen adressen) {
        this.umkreise = umkreise;
        this.sitzungen = sitzungen;
        this.ketten = ketten;
        this.zeilen = zeilen;
        this.daten = daten;
        this.dokumente = dokumente;
        this.ablaeufe = ablaeufe;
        this.protokoll = protokoll;
        this.adressen = adressen;
    }

    /** @return the first page of the Vorgang, or the one after this entry
     *  @throws NoSuchElementException if there is no such Vorgang */
    Vorgangsansicht seite(String vorgang, long nach) {
        return ansicht(vorgang, nach, SEITENLAENGE);
    }

    /** @return all of the Vorgang
     *  @throws NoSuchElementException if there is no such Vorgang */
    Vorgangsansicht ganz(String vorgang) {
        return ansicht(vorgang, 0, ALLE);
    }

    /** @return address of the page on which this entry stands, with its place
     *  @throws NoSuchElementException if there is none */
    String adresse(long eintragId) {
        Eintrag eintrag = protokoll.eintrag(eintragId);
        boolean aufErsterSeite = ketten.davor(umkreise.von(eintrag.vorgang()).teile(), eintragId) < SEITENLAENGE;
        return adressen.vorgang(eintrag.vorgang()) + (aufErsterSeite ? "" : "?nach=" + (eintragId - 1)) + "#eintrag-" + eintragId;
    }

    private Vorgangsansicht ansicht(String vorgang, long nach, int hoechstens) {
        Umkreis umkreis = umkreise.von(vorgang);
        List<Eintrag> eintraege = ketten.lesen(umkreis.teile(), nach, hoechstens + 1);
        if (eintraege.isEmpty() && !ketten.gibtEs(vorgang)) {
            throw new NoSuchElementException("Vorgang " + vorgang);
        }
        boolean mehr = eintraege.size() > hoechstens;
        List<Eintrag> gezeigte = mehr ? eintraege.subList(0, hoechstens) : eintraege;
        Optional<Drucksache> drucksache = umkreis.drucksache();
        Optional<Sitzung> sitzung = umkreis.sitzung();
        return new Vorgangsansicht(vorgang, titel(vorgang, drucksache, sitzung), drucksache.map(Drucksache::betreff).orElse(null),
                kopf(drucksache, sitzung), umkreis.punkte(), umkreis.verbundene(), ablaeufe(vorgang, umkreis.punkte(), sitzung.isPresent()),
                dokumente.zu(drucksache, sitzung, umkreis.punkte()), zeilen.von(gezeigte), daten.lesen(umkreis.datenketten(), gezeigte),
                mehr ? gezeigte.get(hoechstens - 1).id() : null, protokoll.ersterFehler(vorgang).orElse(null));
    }

    private List<Ablauf> ablaeufe(String vorgang, List<Punkt> punkte, boolean istSitzung) {
        List<Ablauf> alle = new ArrayList<>(ablaeufe.zu(vorgang));
        if (!istSitzung) {
            punkte.stream().collect(Collectors.groupingBy(Punkt::kennung, Collectors.mapping(Punkt::id, Collectors.toList())))
                    .forEach((kennung, ids) -> alle.addAll(ablaeufe.zuPunkten(kennung, ids)));
        }
        return alle.stream().sorted(Comparator.comparing(Ablauf::beginn)).toList();
    }

    private String titel(String vorgang, Optional<Drucksache> drucksache, Optional<Sitzung> sitzung) {
        return drucksache.map(eine -> "Drucksache " + eine.nummer())
                .or(() -> sitzung.map(sitzungen::bezeichnung)).or(() -> Vorgangsart.finden(vorgang).map(Vorgangsart.Nummer::titel))
                .orElse("Vorgang " + vorgang);
    }

    private static List<Feld> kopf(Optional<Drucksache> drucksache, Optional<Sitzung> sitzung) {
        List<Feld> kopf = new ArrayList<>();
        drucksache.ifPresent(eine -> {
            kopf.add(new Feld("Stand", eine.stand().bezeichnung()));
            kopf.add(new Feld("Datum", Datum.deutsch(eine.datum())));
            kopf.add(new Feld("Fachbereich", eine.fachbereich()));
            kopf.add(new Feld("Öffentlichkeit", eine.oeffentlich() ? "öffentlich" : "nichtöffentlich"));
        });
        sitzung.ifPresent(eine -> {
            kopf.add(new Feld("Stand", eine.stand().bezeichnung()));
            kopf.add(new Feld("Tag", Datum.mitWochentag(eine.datum()) + ", " + Datum.deutsch(eine.beginn())));
            kopf.add(new Feld("Ort", eine.ort()));
        });
        return kopf;
    }
}
