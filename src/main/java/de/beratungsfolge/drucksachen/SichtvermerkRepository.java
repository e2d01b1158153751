package de.beratungsfolge.drucksachen;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SichtvermerkRepository extends ListCrudRepository<Sichtvermerk, Long> {

    List<Sichtvermerk> findByDrucksacheIdOrderById(long drucksacheId);

    @Query("""
            select v.* from sichtvermerk v join drucksache d on d.id = v.drucksache_id
            where d.oeffentlich = false order by v.id""")
    List<Sichtvermerk> vertrauliche();
}
