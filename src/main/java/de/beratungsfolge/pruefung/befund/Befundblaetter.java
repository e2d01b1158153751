package de.beratungsfolge.pruefung.befund;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.pruefung.vorgang.Zeile;
import de.beratungsfolge.pruefung.vorgang.Zeilen;
import de.beratungsfolge.pruefung.worte.Feld;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import de.beratungsfolge.pruefung.worte.Namen;
import de.beratungsfolge.regelwerk.RegelwerkFehler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Puts together what stands behind a finding. */
@Service
class Befundblaetter {

    private static final Logger LOG = LoggerFactory.getLogger(Befundblaetter.class);

    private final Protokoll protokoll;
    private final Feststellungen feststellungen;
    private final Regeltexte regeltexte;
    private final Zeilen zeilen;
    private final Namen namen;
    private final JdbcClient datenbank;

    Befundblaetter(Protokoll protokoll, Feststellungen feststellungen, Regeltexte regeltexte, Zeilen zeilen, Namen namen,
                   JdbcClient datenbank) {
        this.protokoll = protokoll;
        this.feststellungen = feststellungen;
        this.regeltexte = regeltexte;
        this.zeilen = zeilen;
        this.namen = namen;
        this.datenbank = datenbank;
    }

    /**
     * @param nochmal the rules shall be asked again
     * @throws NoSuchElementException if the entry is no finding, or its content was deleted
     */
    Befundansicht blatt(long eintragId, boolean nochmal) {
        Eintrag eintrag = protokoll.eintrag(eintragId);
        if (eintrag.art() != Eintragsart.BEFUND || eintrag.inhalt() == null) {
            throw new NoSuchElementException("Befund " + eintragId);
        }
        List<Zeile> alle = zeilen.von(zusammen(eintrag));
        Zeile zeile = alle.get(0);
        JsonNode fakten = zeile.inhalt().path("fakten");
        Gegenueberstellung vergleich = null;
        String nichtMoeglich = null;
        if (nochmal) {
            try {
                vergleich = Gegenueberstellung.von(feststellungen.nachpruefen(eintragId));
            } catch (RegelwerkFehler | IllegalStateException fehler) {
                LOG.warn("Befund {} lässt sich nicht nachprüfen", eintragId, fehler);
                nichtMoeglich = "Die Regeln lassen sich zu diesem Befund nicht noch einmal fragen: " + fehler.getMessage();
            }
        }
        return new Befundansicht(zeile, stichtag(zeile), felder(fakten), fakten, alle.subList(1, alle.size()),
                regeltexte.stellen(eintrag.regelfassung(), regeln(zeile)),
                regeltexte.inGebrauch(eintrag.regelfassung()).orElse("hier nie in Gebrauch"), regeltexte.istHeutige(eintrag.regelfassung()),
                vergleich, nichtMoeglich);
    }

    /** @return a file of a rule version
     *  @throws NoSuchElementException if there was none */
    String datei(String fassung, String pfad) {
        return regeltexte.datei(fassung, pfad);
    }

    /** The finding, and what was established upon it; the content is canonical, so the reference always looks alike. */
    private List<Eintrag> zusammen(Eintrag befund) {
        List<Eintrag> eintraege = new ArrayList<>(List.of(befund));
        eintraege.addAll(datenbank.sql("""
                        select * from protokoll_eintrag where vorgang = :vorgang and laufnummer > :nummer and art = 'FESTSTELLUNG'
                          and inhalt like :verweis order by laufnummer""").param("vorgang", befund.vorgang())
                .param("nummer", befund.laufnummer()).param("verweis", "%\"befundEintrag\":" + befund.id() + ",%").query(Eintrag::aus).list());
        return eintraege;
    }

    private List<Feld> felder(JsonNode fakten) {
        return new Inhaltsworte(namen.verzeichnis()).felder(fakten);
    }

    private static String stichtag(Zeile zeile) {
        String tag = zeile.inhalt().path("befund").path("stichtag").asText();
        return tag.matches("\\d{4}-\\d{2}-\\d{2}") ? Datum.deutsch(LocalDate.parse(tag)) : tag;
    }

    private static List<String> regeln(Zeile zeile) {
        List<String> regeln = new ArrayList<>();
        zeile.inhalt().path("befund").path("regeln").forEach(regel -> regeln.add(regel.asText()));
        return regeln;
    }
}
