package de.beratungsfolge.drucksachen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attachments of papers and their files. While the paper is a draft they may be added, exchanged and removed;
 * afterwards only a file that was announced may follow, until the paper is decided. The record keeps the hash.
 */
@Service
@Transactional
public class Anlagen {

    private final AnlageRepository anlagen;
    private final DrucksacheRepository drucksachen;
    private final Anlageninhalte inhalte;
    private final Protokoll protokoll;
    private final Clock uhr;

    Anlagen(AnlageRepository anlagen, DrucksacheRepository drucksachen, Anlageninhalte inhalte, Protokoll protokoll,
            Clock uhr) {
        this.anlagen = anlagen;
        this.drucksachen = drucksachen;
        this.inhalte = inhalte;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** @return attachments of the paper in their order */
    public List<Anlage> von(long drucksacheId) {
        return anlagen.findByDrucksacheIdOrderByNummer(drucksacheId);
    }

    /** @return one attachment
     *  @throws NoSuchElementException if there is none */
    public Anlage anlage(long id) {
        return anlagen.findById(id).orElseThrow(() -> new NoSuchElementException("Anlage " + id));
    }

    /** @return the content of its file
     *  @throws NoSuchElementException if it has none */
    public byte[] inhalt(long anlageId) {
        return inhalte.lesen(anlageId);
    }

    /** @return whether a file announced for this paper has not come yet */
    public boolean fehltNoch(long drucksacheId) {
        return von(drucksacheId).stream().anyMatch(Anlage::wirdNachgereicht);
    }

    /** The titles as the draft lists them. What has a file or is announced stays, whether listed or not. */
    void benennen(long drucksacheId, List<String> titel) {
        List<Anlage> bisherige = new ArrayList<>(von(drucksacheId));
        int nummer = 0;
        for (String einer : titel) {
            Anlage vorhandene = bisherige.stream().filter(anlage -> anlage.titel().equals(einer.strip())).findFirst()
                    .orElse(null);
            bisherige.remove(vorhandene);
            anlagen.save(vorhandene == null ? Anlage.benannt(drucksacheId, ++nummer, einer.strip())
                    : vorhandene.mitNummer(++nummer));
        }
        for (Anlage uebrige : bisherige) {
            if (uebrige.datei() == null && !uebrige.nachgereicht()) {
                anlagen.delete(uebrige);
            } else {
                anlagen.save(uebrige.mitNummer(++nummer));
            }
        }
    }

    /**
     * Announces an attachment whose file will follow.
     *
     * @throws EingabeFehler if the title is missing or taken by one with a file, or the paper is no draft any more
     */
    public void ankuendigen(long drucksacheId, String titel, String person) {
        Drucksache drucksache = entwurf(drucksacheId);
        Anlage anlage = benannte(drucksacheId, titel);
        if (anlage.datei() != null) {
            throw new EingabeFehler("Titel", "Die Anlage „" + anlage.titel() + "“ hat schon eine Datei.");
        }
        anlagen.save(anlage.angekuendigt());
        verzeichnen(drucksache, "Anlage wird nachgereicht", person, Map.of("titel", anlage.titel()));
    }

    /**
     * Stores a file for the attachment of this title; a file it had before is replaced.
     *
     * @param name name of the file as uploaded
     * @throws EingabeFehler if the title is missing, the file is not acceptable, or it comes too late
     */
    public void hochladen(long drucksacheId, String titel, String name, byte[] inhalt, String person) {
        Drucksache drucksache = drucksache(drucksacheId);
        String dateiname = Dateipruefung.name(name);
        Dateiart art = Dateipruefung.art(dateiname, inhalt);
        Anlage anlage = drucksache.stand() == Stand.ENTWURF ? benannte(drucksacheId, titel) : erwartete(drucksache, titel);
        LocalDateTime jetzt = LocalDateTime.now(uhr.withZone(Datum.ZONE));
        String vorher = anlage.datei() == null ? null : anlage.datei().sha256();
        Anlage gespeichert = anlagen.save(anlage.mitDatei(new Anlage.Datei(dateiname, art, (long) inhalt.length,
                Inhaltsabdruck.sha256(inhalt), person, jetzt)));
        inhalte.schreiben(gespeichert.id(), inhalt);
        Map<String, Object> eintrag = new LinkedHashMap<>();
        eintrag.put("titel", gespeichert.titel());
        eintrag.put("datei", dateiname);
        eintrag.put("groesse", inhalt.length);
        eintrag.put("sha256", gespeichert.datei().sha256());
        eintrag.put("ersetzt", vorher);
        verzeichnen(drucksache, gespeichert.nachgereicht() ? "Anlage nachgereicht" : "Anlage hochgeladen", person, eintrag);
    }

    /**
     * Removes an attachment with its file from a draft.
     *
     * @throws EingabeFehler if the paper is no draft any more
     */
    public void entfernen(long anlageId, String person) {
        Anlage anlage = anlage(anlageId);
        Drucksache drucksache = entwurf(anlage.drucksacheId());
        inhalte.loeschen(anlageId);
        anlagen.delete(anlage);
        Map<String, Object> eintrag = new LinkedHashMap<>();
        eintrag.put("titel", anlage.titel());
        eintrag.put("sha256", anlage.datei() == null ? null : anlage.datei().sha256());
        verzeichnen(drucksache, "Anlage entfernt", person, eintrag);
    }

    private Anlage benannte(long drucksacheId, String titel) {
        new Pruefliste().verlange("Titel", titel).hoechstens("Titel", titel, 300).abschliessen();
        List<Anlage> alle = von(drucksacheId);
        return alle.stream().filter(anlage -> anlage.titel().equals(titel.strip())).findFirst()
                .orElseGet(() -> Anlage.benannt(drucksacheId,
                        alle.stream().mapToInt(Anlage::nummer).max().orElse(0) + 1, titel.strip()));
    }

    /** After the draft only what was announced may come, and only once: what people saw is not exchanged. */
    private Anlage erwartete(Drucksache drucksache, String titel) {
        if (drucksache.stand() != Stand.MITZEICHNUNG && drucksache.stand() != Stand.BERATUNG) {
            throw new EingabeFehler("Anlage", "Die Drucksache ist " + drucksache.stand().bezeichnung()
                    + "; es kann nichts mehr nachgereicht werden.");
        }
        return von(drucksache.id()).stream()
                .filter(anlage -> anlage.wirdNachgereicht() && titel != null && anlage.titel().equals(titel.strip()))
                .findFirst().orElseThrow(() -> new EingabeFehler("Anlage", "Die Drucksache ist kein Entwurf mehr; "
                        + "nachgereicht werden kann nur, was als „wird nachgereicht“ angekündigt ist."));
    }

    private Drucksache entwurf(long drucksacheId) {
        Drucksache drucksache = drucksache(drucksacheId);
        if (drucksache.stand() != Stand.ENTWURF) {
            throw new EingabeFehler("Anlage", "Die Drucksache ist kein Entwurf mehr; ihre Anlagen stehen fest.");
        }
        return drucksache;
    }

    private Drucksache drucksache(long id) {
        return drucksachen.findById(id).orElseThrow(() -> new NoSuchElementException("Drucksache " + id));
    }

    private void verzeichnen(Drucksache drucksache, String schritt, String person, Object inhalt) {
        protokoll.verzeichnen(drucksache.nummer(), Eintragsart.SCHRITT, schritt, person,
                LocalDateTime.now(uhr.withZone(Datum.ZONE)), inhalt, null);
    }
}
