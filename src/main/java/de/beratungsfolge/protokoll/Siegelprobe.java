package de.beratungsfolge.protokoll;

import de.beratungsfolge.eingabe.Datum;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recomputes seals from the entries. */
final class Siegelprobe {

    private static final OffsetDateTime ANFANG = LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC);

    private final JdbcClient datenbank;
    private int anzahl;

    Siegelprobe(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /** @return how many seals were recomputed so far */
    int anzahl() {
        return anzahl;
    }

    /**
     * @param imJournal hash of the seal that the journal named last, or null
     * @throws Fund at the first seal that does not fit
     */
    void pruefen(String imJournal) {
        Fund.wenn(ersterFehler().map(Abweichung::sonst));
        boolean fehlt = imJournal != null && Siegelbuch.alle(datenbank).stream().noneMatch(siegel -> siegel.hash().equals(imJournal));
        Fund.wenn(fehlt, Abweichung.sonst("Das Journal nennt ein Tagessiegel, das es nicht mehr gibt: " + imJournal + "."));
    }

    /** @return what does not fit at the first seal that does not fit */
    Optional<String> ersterFehler() {
        Optional<Tagessiegel> vorgaenger = Optional.empty();
        for (Tagessiegel siegel : Siegelbuch.alle(datenbank)) {
            Optional<String> grund = grund(siegel, vorgaenger);
            if (grund.isPresent()) {
                return grund.map(satz -> "Tagessiegel vom " + Datum.deutsch(siegel.tag()) + ": " + satz);
            }
            anzahl++;
            vorgaenger = Optional.of(siegel);
        }
        return Optional.empty();
    }

    private Optional<String> grund(Tagessiegel siegel, Optional<Tagessiegel> vorgaenger) {
        Tagessiegel errechnet = errechnen(siegel.tag(), vorgaenger, siegel.geschlossenAm());
        if (!siegel.vorgaengerHash().equals(errechnet.vorgaengerHash())) {
            return Optional.of("das Siegel davor passt nicht.");
        }
        if (siegel.ketten() != errechnet.ketten() || siegel.eintraege() != errechnet.eintraege()) {
            return Optional.of("es gab " + siegel.eintraege() + " Einträge in " + siegel.ketten() + " Vorgängen, jetzt sind es "
                    + errechnet.eintraege() + " in " + errechnet.ketten() + ".");
        }
        if (!siegel.koepfeHash().equals(errechnet.koepfeHash())) {
            return Optional.of("die Einträge dieses Tages sind nicht mehr dieselben.");
        }
        return siegel.hash().equals(errechnet.hash()) ? Optional.empty() : Optional.of("das Siegel wurde verändert.");
    }

    /** @return the seal of the day as the entries yield it */
    Tagessiegel errechnen(LocalDate tag, Optional<Tagessiegel> vorgaenger, OffsetDateTime geschlossenAm) {
        String vorgaengerHash = vorgaenger.map(Tagessiegel::hash).orElse(Verkettung.ANFANG);
        Map<String, Object> koepfe = new LinkedHashMap<>();
        int[] eintraege = {0};
        datenbank.sql("""
                select vorgang, hash from protokoll_eintrag where erfasst_am >= :von and erfasst_am < :bis
                order by vorgang, laufnummer""")
                .param("von", vorgaenger.map(voriges -> beginn(voriges.tag().plusDays(1))).orElse(ANFANG))
                .param("bis", beginn(tag.plusDays(1)))
                .query(zeile -> {
                    koepfe.put(zeile.getString("vorgang"), zeile.getString("hash"));
                    eintraege[0]++;
                });
        String koepfeHash = Verkettung.hash(Verkettung.kanonisch(koepfe));
        String hash = Verkettung.hash(Verkettung.kanonisch(Map.of("tag", tag.toString(), "ketten", koepfe.size(),
                "eintraege", eintraege[0], "koepfeHash", koepfeHash, "vorgaengerHash", vorgaengerHash)));
        return new Tagessiegel(tag, koepfe.size(), eintraege[0], koepfeHash, vorgaengerHash, hash, geschlossenAm);
    }

    /** @return the first day after this one that begins a seal; what the program itself notes when it closes a day does not */
    Optional<LocalDate> naechsterTag(Optional<LocalDate> nach) {
        return datenbank.sql("""
                select erfasst_am from protokoll_eintrag where erfasst_am >= :ab and art not in ('DATENSTAND', 'JOURNAL')
                order by erfasst_am fetch first 1 rows only""")
                .param("ab", nach.map(tag -> beginn(tag.plusDays(1))).orElse(ANFANG)).query(OffsetDateTime.class).optional()
                .map(moment -> LocalDate.ofInstant(moment.toInstant(), Datum.ZONE));
    }

    private static OffsetDateTime beginn(LocalDate tag) {
        return tag.atStartOfDay(Datum.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
