import { useRef } from 'react';
import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useHoldings } from '../../view/use-view.ts';
import { NewProject } from './NewProject.tsx';
import { projectList, type ListedProject } from './project-list.ts';
import { useProgramChanges } from './use-program-changes.ts';

const STATE = {
  'in-both': 'program.projectInBoth',
  'no-rows': 'program.projectNoRows',
  'only-rows': 'program.projectOnlyRows',
} as const;

/** The program's projects, and how the list and the files differ. */
export function ProjectsPart() {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const { program, change } = useProgramChanges();
  const { dimensions } = useHoldings();
  const { projects } = program;
  const shown = projectList(projects, dimensions.project);
  const unlisted = shown.filter(({ state }) => state === 'only-rows').map(({ name }) => name);
  const add = (names: readonly string[]) => {
    change({ projects: [...projects, ...names] });
    const [project = ''] = names;
    announce(
      names.length === 1
        ? say('program.projectAdded', { project })
        : say('program.projectsAdded', { count: names.length }),
    );
  };
  const remove = (project: string) => {
    change({ projects: projects.filter((name) => name !== project) });
    announce(say('program.projectRemoved', { project }));
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="program-projects">
      <h2 id="program-projects" ref={heading} tabIndex={-1}>
        {say('program.projects')}
      </h2>
      <p>{say('program.projectsWhat')}</p>
      {shown.length === 0 ? (
        <p>{say('program.noProjects')}</p>
      ) : (
        <TableScroll label={say('program.projectState')}>
          <table className="usa-table usa-table--compact">
            <thead>
              <tr>
                <th scope="col">{say('view.project')}</th>
                <th scope="col">{say('program.projectState')}</th>
                <th scope="col" className="no-print">
                  {say('program.projectDo')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((project) => (
                <ProjectRow
                  key={project.name}
                  project={project}
                  onAdd={() => {
                    add([project.name]);
                    heading.current?.focus();
                  }}
                  onRemove={() => remove(project.name)}
                />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {unlisted.length > 1 && (
        <div className="buttons">
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => {
              add(unlisted);
              heading.current?.focus();
            }}
          >
            {say('program.addAllProjects', { count: unlisted.length })}
          </button>
        </div>
      )}
      <NewProject listed={projects} onAdd={(name) => add([name])} />
    </section>
  );
}

function ProjectRow(props: {
  readonly project: ListedProject;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}) {
  const say = useSay();
  const { name: project, state } = props.project;
  const isListed = state !== 'only-rows';
  return (
    <tr>
      <th scope="row">{project}</th>
      <td>{say(STATE[state])}</td>
      <td className="no-print">
        <span className="program__row-buttons">
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            aria-label={say(isListed ? 'program.removeProjectNamed' : 'program.addProjectNamed', {
              project,
            })}
            onClick={isListed ? props.onRemove : props.onAdd}
          >
            {say(isListed ? 'program.removeProject' : 'program.addProject')}
          </button>
        </span>
      </td>
    </tr>
  );
}
