package de.beratungsfolge.drucksachen;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface StationRepository extends ListCrudRepository<Station, Long> {

    List<Station> findByDrucksacheIdOrderByPosition(long drucksacheId);

    List<Station> findByGremiumIdOrderByTerminAscIdAsc(long gremiumId);

    List<Station> findByDrucksacheIdInOrderByPosition(Collection<Long> drucksachen);

    @Query("""
            select s.* from station s join drucksache d on d.id = s.drucksache_id
            where d.oeffentlich = false order by s.position""")
    List<Station> vertrauliche();
}
