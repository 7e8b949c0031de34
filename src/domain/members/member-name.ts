type Named = { name: string; firstName: string | null }

/** As shown: `Firstname Name`. */
export const displayName = ({ name, firstName }: Named) => (firstName ? `${firstName} ${name}` : name)

/** As sorted: `Name Firstname`. */
export const sortableName = ({ name, firstName }: Named) => (firstName ? `${name} ${firstName}` : name)
