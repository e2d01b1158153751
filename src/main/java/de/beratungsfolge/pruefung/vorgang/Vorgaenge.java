package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what belongs to a Vorgang: a paper, a meeting, or whatever else has a chain in the record. */
@Service
@Transactional(readOnly = true)
class Vorgaenge {

    /** Entries on one page. */
    static final int SEITENLAENGE = 300;
    private static final int ALLE = 20_000;

    private final Drucksachen drucksachen;
    private final Sitzungen sitzungen;
    private final Verbindungen verbindungen;
    private final Kettenleser ketten;
    private final Zeilen zeilen;
    private final Datenleser daten;
    private final Vorgangsdokumente dokumente;
    private final Ablaeufe ablaeufe;
    private final Protokoll protokoll;
    private final Adressen adressen;

    Vorgaenge(Drucksachen drucksachen, Sitzungen sitzungen, Verbindungen verbindungen, Kettenleser ketten, Zeilen zeilen,
              Datenleser daten, Vorgangsdokumente dokumente, Ablaeufe ablaeufe, Protokoll protokoll, Adressen adressen) {
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.verbindungen = verbindungen;
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
        boolean aufErsterSeite = ketten.davor(eintrag.vorgang(), eintragId) < SEITENLAENGE;
        return adressen.vorgang(eintrag.vorgang()) + (aufErsterSeite ? "" : "?nach=" + (eintragId - 1)) + "#eintrag-" + eintragId;
    }

    private Vorgangsansicht ansicht(String vorgang, long nach, int hoechstens) {
        Optional<Drucksache> drucksache = drucksachen.mitNummer(vorgang);
        Optional<Sitzung> sitzung = drucksache.isPresent() ? Optional.empty() : sitzungen.mitKennung(vorgang);
        List<Punkt> punkte = drucksache.map(eine -> verbindungen.behandlungen(eine.id()))
                .or(() -> sitzung.map(eine -> verbindungen.tagesordnung(eine.id())))
                .orElseGet(() -> verbindungen.behandlungen(vorgang));
        List<String> verbundene = sitzung.isPresent() ? vorgaengeDerSitzung(punkte) : weitere(drucksache, punkte);
        List<Kettenteil> teile = new ArrayList<>(List.of(Kettenteil.ganz(vorgang)));
        if (sitzung.isEmpty()) {
            punkte.forEach(punkt -> teile.add(Kettenteil.punkt(punkt.kennung(), punkt.kurzname())));
            verbundene.forEach(anderer -> teile.add(Kettenteil.ganz(anderer)));
        }
        List<Eintrag> eintraege = ketten.lesen(ohneDoppelte(teile), nach, hoechstens + 1);
        if (eintraege.isEmpty() && nach == 0) {
            throw new NoSuchElementException("Vorgang " + vorgang);
        }
        boolean mehr = eintraege.size() > hoechstens;
        List<Eintrag> gezeigte = mehr ? eintraege.subList(0, hoechstens) : eintraege;
        return new Vorgangsansicht(vorgang, titel(vorgang, drucksache, sitzung), drucksache.map(Drucksache::betreff).orElse(null),
                kopf(drucksache, sitzung), punkte, verbundene, ablaeufe(vorgang, punkte, sitzung.isPresent()),
                dokumente.zu(drucksache, sitzung, punkte), zeilen.von(gezeigte),
                daten.lesen(Datenketten.von(eigeneUnd(vorgang, verbundene, sitzung), drucksache, sitzung, punkteDer(sitzung, punkte)), gezeigte),
                mehr ? gezeigte.get(hoechstens - 1).id() : null, protokoll.ersterFehler(vorgang).orElse(null));
    }

    /** A meeting's page shows its own chain only; the others have pages of their own. */
    private static List<String> eigeneUnd(String vorgang, List<String> verbundene, Optional<Sitzung> sitzung) {
        return sitzung.isPresent() ? List.of() : Stream.concat(Stream.of(vorgang), verbundene.stream()).toList();
    }

    private static List<Punkt> punkteDer(Optional<Sitzung> sitzung, List<Punkt> punkte) {
        return sitzung.isPresent() ? List.of() : punkte;
    }

    private List<String> weitere(Optional<Drucksache> drucksache, List<Punkt> punkte) {
        return Stream.concat(verbindungen.rechtsbehelfe(punkte.stream().map(Punkt::id).toList()).stream(),
                drucksache.stream().flatMap(eine -> verbindungen.mittel(eine.id()).stream())).toList();
    }

    /** A meeting's own chain tells everything about it; these have chains of their own. */
    private List<String> vorgaengeDerSitzung(List<Punkt> punkte) {
        return Stream.concat(punkte.stream().flatMap(punkt -> Stream.of(Optional.ofNullable(punkt.drucksache()),
                        Optional.ofNullable(punkt.anliegen())).flatMap(Optional::stream)),
                verbindungen.rechtsbehelfe(punkte.stream().map(Punkt::id).toList()).stream()).distinct().toList();
    }

    /** Two items of one meeting share what is said about quorum and minutes; no entry shall stand there twice. */
    private static List<Kettenteil> ohneDoppelte(List<Kettenteil> teile) {
        Map<String, List<Kettenteil>> jeKette = teile.stream().collect(Collectors.groupingBy(Kettenteil::vorgang,
                LinkedHashMap::new, Collectors.toList()));
        return jeKette.entrySet().stream().map(kette -> kette.getValue().stream().anyMatch(teil -> teil.muster().isEmpty())
                ? Kettenteil.ganz(kette.getKey()) : new Kettenteil(kette.getKey(),
                kette.getValue().stream().flatMap(teil -> teil.muster().stream()).distinct().toList())).toList();
    }

    private List<Ablauf> ablaeufe(String vorgang, List<Punkt> punkte, boolean istSitzung) {
        List<Ablauf> alle = new ArrayList<>(ablaeufe.zu(vorgang));
        if (!istSitzung) {
            punkte.stream().collect(Collectors.groupingBy(Punkt::kennung, Collectors.mapping(Punkt::id, Collectors.toList())))
                    .forEach((kennung, ids) -> alle.addAll(ablaeufe.zuPunkten(kennung, ids)));
        }
        return alle;
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
