package de.beratungsfolge.drucksachen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rules say about the route of a paper (§§ 27, 27a, 41, 57, 83 GO NRW), asked on the paper's date. Errors
 * and hints bind nobody, but are passed over only with a reason each.
 */
@Service
@Transactional
public class Folgepruefungen {

    /** The result of a route without any error or hint. */
    public static final String IN_ORDNUNG = "IN_ORDNUNG";

    private final DrucksacheRepository drucksachen;
    private final StationRepository stationen;
    private final FolgebefundRepository befunde;
    private final FolgebegruendungRepository begruendungen;
    private final Feststellungen feststellungen;
    private final Gremien gremien;
    private final Clock uhr;

    Folgepruefungen(DrucksacheRepository drucksachen, StationRepository stationen, FolgebefundRepository befunde,
                    FolgebegruendungRepository begruendungen, Feststellungen feststellungen, Gremien gremien, Clock uhr) {
        this.drucksachen = drucksachen;
        this.stationen = stationen;
        this.befunde = befunde;
        this.begruendungen = begruendungen;
        this.feststellungen = feststellungen;
        this.gremien = gremien;
        this.uhr = uhr;
    }

    /**
     * Asks the rules about a draft that nobody has handed in yet; nothing is recorded.
     *
     * @throws EingabeFehler if the route or the matter is not complete
     */
    @Transactional(readOnly = true)
    public Befund vorschau(long drucksacheId, Entwurf entwurf) {
        Pruefliste liste = new Pruefliste();
        EntwurfPruefung.weg(liste, entwurf, gremien);
        liste.abschliessen();
        LocalDate datum = drucksache(drucksacheId).datum();
        return feststellungen.pruefen(Folgefakten.von(entwurf, datum, gremien), datum);
    }

    /**
     * Raises and records the finding on the route of a draft that was handed in.
     *
     * @return whether the route is in order
     */
    public boolean erheben(long drucksacheId, String person) {
        return hinweise(erheben(drucksacheId, "Beratungsfolge geprüft", person, Map.of())).isEmpty();
    }

    /** Raises and records the finding again before the signature; reasons given for the same hints count on. */
    public void erneutErheben(long drucksacheId, String person) {
        erheben(drucksacheId, "Beratungsfolge vor der Unterschrift geprüft", person, begruendungen(drucksacheId));
    }

    private Befund erheben(long drucksacheId, String schritt, String person, Map<String, Folgebegruendung> bisherige) {
        Drucksache drucksache = drucksache(drucksacheId);
        ErhobenerBefund erhoben = feststellungen.erheben(anlass(drucksache, schritt, person), Folgefakten.von(drucksache,
                stationen.findByDrucksacheIdOrderByPosition(drucksacheId), gremien), drucksache.datum());
        Folgebefund befund = befunde.save(new Folgebefund(null, drucksacheId, erhoben.id()));
        hinweise(erhoben.befund()).stream().filter(bisherige::containsKey).map(bisherige::get).forEach(
                eine -> begruendungen.save(new Folgebegruendung(null, befund.id(), eine.hinweis(), eine.begruendung(),
                        eine.person())));
        return erhoben.befund();
    }

    /**
     * Before the signature: a hint nobody gave a reason for, since the rules changed meanwhile, needs the signer's.
     *
     * @throws EingabeFehler if there is such a hint and no remark
     */
    public void vorUnterschrift(long drucksacheId, String bemerkung, String person) {
        ErhobenerBefund erhoben = befund(drucksacheId);
        if (begruendungen(drucksacheId).keySet().containsAll(hinweise(erhoben.befund()))) {
            return;
        }
        if (bemerkung == null || bemerkung.isBlank()) {
            throw new EingabeFehler("Bemerkung", "Der Befund zur Beratungsfolge ist nicht begründet. Wer trotzdem "
                    + "unterzeichnet, sagt bitte, warum.");
        }
        feststellungen.feststellen(anlass(drucksache(drucksacheId), "Beratungsfolge beibehalten", person), erhoben,
                IN_ORDNUNG, bemerkung);
    }

    /**
     * Keeps the route in spite of the finding.
     *
     * @param gruende reason per hint
     * @throws EingabeFehler if a hint has no reason
     */
    public void bestaetigen(long drucksacheId, Map<String, String> gruende, String person) {
        Folgebefund folgebefund = letzter(drucksacheId);
        ErhobenerBefund erhoben = feststellungen.befund(folgebefund.befundId());
        Pruefliste liste = new Pruefliste();
        List<String> worte = new ArrayList<>();
        for (String hinweis : hinweise(erhoben.befund())) {
            String grund = gruende.get(hinweis);
            String feld = "Begründung zu „" + inWorten(erhoben.befund(), hinweis) + "“";
            liste.verlange(feld, grund).hoechstens(feld, grund, 2000);
            worte.add(inWorten(erhoben.befund(), hinweis) + " Begründung: " + (grund == null ? "" : grund.strip()));
        }
        liste.abschliessen();
        for (String hinweis : hinweise(erhoben.befund())) {
            begruendungen.save(new Folgebegruendung(null, folgebefund.id(), hinweis, gruende.get(hinweis).strip(),
                    gremien.nameVon(person)));
        }
        feststellungen.feststellen(anlass(drucksache(drucksacheId), "Beratungsfolge beibehalten", person), erhoben,
                IN_ORDNUNG, String.join("\n", worte));
    }

    /** @return the finding that counts
     *  @throws NoSuchElementException if none was raised yet */
    public ErhobenerBefund befund(long drucksacheId) {
        return feststellungen.befund(letzter(drucksacheId).befundId());
    }

    /** @return the reasons that count, per hint */
    public Map<String, Folgebegruendung> begruendungen(long drucksacheId) {
        List<Folgebefund> alle = befunde.findByDrucksacheIdOrderById(drucksacheId);
        return alle.isEmpty() ? Map.of() : proHinweis(alle.subList(alle.size() - 1, alle.size()));
    }

    /** @return reasons of earlier drafts, per hint: to begin with, where the same hint comes again */
    public Map<String, Folgebegruendung> fruehere(long drucksacheId) {
        return proHinweis(befunde.findByDrucksacheIdOrderById(drucksacheId));
    }

    /** @return codes of what has to be passed over with a reason; none for a route that is in order */
    public static List<String> hinweise(Befund befund) {
        if (IN_ORDNUNG.equals(befund.ergebnis())) {
            return List.of();
        }
        return befund.hinweise().isEmpty() ? List.of(befund.ergebnis()) : befund.hinweise();
    }

    /** @return what a code says */
    public static String inWorten(Befund befund, String hinweis) {
        return befund.hinweise().isEmpty() ? befund.satz() : Bezeichnungen.hinweis(hinweis);
    }

    private Map<String, Folgebegruendung> proHinweis(List<Folgebefund> welche) {
        Map<String, Folgebegruendung> gruende = new LinkedHashMap<>();
        welche.forEach(einer -> begruendungen.findByFolgebefundIdOrderById(einer.id())
                .forEach(eine -> gruende.put(eine.hinweis(), eine)));
        return gruende;
    }

    private Folgebefund letzter(long drucksacheId) {
        return befunde.findByDrucksacheIdOrderById(drucksacheId).stream().reduce((frueher, spaeter) -> spaeter)
                .orElseThrow(() -> new NoSuchElementException("Befund zur Beratungsfolge von Drucksache " + drucksacheId));
    }

    private Anlass anlass(Drucksache drucksache, String schritt, String person) {
        return new Anlass(drucksache.nummer(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    private Drucksache drucksache(long id) {
        return drucksachen.findById(id).orElseThrow(() -> new NoSuchElementException("Drucksache " + id));
    }
}
